/** Examples for a field as YAML: those of its schema, or from its choices. */
import type { Shape } from '#collections/shape.ts';
import { formatYamlValue } from '#text/yaml-text.ts';

/** The lines of a field with its example; one line for each item of a list of groups. */
export function listExampleLines(name: string, shape: Shape): string[] {
  const example = getExample(shape);
  return shape.type === 'array' && example.startsWith('[{')
    ? [`${name}:`, `  - ${example.slice(1, -1)}`]
    : [`${name}: ${example}`];
}

/** One valid value on one line. */
export function getExample(shape: Shape): string {
  const { example, anyOf, enum: choices, const: only, type, items, properties, required = [] } = shape;
  // The example of a group is already in braces.
  if (example !== undefined)
    return properties || shape.additionalProperties ? example : formatYamlValue(example);
  const [first] = anyOf ?? [];
  if (first) return getExample(first);
  if (choices) return formatYamlValue(choices[0]);
  if (only !== undefined) return formatYamlValue(only);
  if (items) return `[${getExample(items)}]`;
  if (type === 'boolean') return 'true';
  const needed = required.map((key) => `${key}: ${getExample(properties?.[key] ?? {})}`);
  return properties ? `{${needed.join(', ')}}` : '…';
}
