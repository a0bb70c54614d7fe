/** What can be written in a field, as YAML: the examples of its schema, or what follows from its choices. */
import type { Shape } from '#collections/shape.ts';
import { toYamlText } from '#preflight/fields/yaml-text.ts';

/** The lines of a field with its example; a list of groups has a line for each. */
export function toExampleLines(name: string, shape: Shape): string[] {
  const example = toExample(shape);
  return shape.type === 'array' && example.startsWith('[{')
    ? [`${name}:`, `  - ${example.slice(1, -1)}`]
    : [`${name}: ${example}`];
}

/** One value that the schema lets pass, on one line. */
export function toExample(shape: Shape): string {
  const { example, anyOf, enum: choices, const: only, type, items, properties, required = [] } = shape;
  // The example of a group is written as a group already.
  if (example !== undefined) return properties || shape.additionalProperties ? example : toYamlText(example);
  const [first] = anyOf ?? [];
  if (first) return toExample(first);
  if (choices) return toYamlText(choices[0]);
  if (only !== undefined) return toYamlText(only);
  if (items) return `[${toExample(items)}]`;
  if (type === 'boolean') return 'true';
  const needed = required.map((key) => `${key}: ${toExample(properties?.[key] ?? {})}`);
  return properties ? `{${needed.join(', ')}}` : '…';
}
