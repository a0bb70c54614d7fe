/** A small graph of RDF, and its texts in Turtle and JSON-LD. Both have the same statements. */

/** Prefixes of names, and what they stand for. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name with its prefix: `dct:title`. */
export type Name = `${keyof typeof PREFIXES}:${string}`;

/** What a statement says: another thing by its address, a text in a language, or a value of a type. */
export type Value = { id: string } | { text: string; language: string } | { text: string; type: Name };

/** A thing with everything that is said of it. */
export interface Thing {
  /** Its address. */
  id: string;
  type: Name;
  statements: readonly (readonly [property: Name, value: Value])[];
}

/** The graph as Turtle (https://www.w3.org/TR/turtle/). */
export function renderTurtle(things: readonly Thing[]): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  const blocks = things.map(({ id, type, statements }) => {
    const lines = [
      `a ${type}`,
      ...statements.map(([property, value]) => `${property} ${formatValue(value)}`),
    ];
    return `${formatAddress(id)}\n    ${lines.join(' ;\n    ')} .`;
  });
  return `${[prefixes.join('\n'), ...blocks].join('\n\n')}\n`;
}

function formatValue(value: Value): string {
  if ('id' in value) return formatAddress(value.id);
  return 'language' in value
    ? `${quote(value.text)}@${value.language}`
    : `${quote(value.text)}^^${value.type}`;
}

/** What stands between angle brackets has none of these signs (Turtle, IRIREF). */
const formatAddress = (address: string) =>
  `<${address.replaceAll(/[<>"{}|^`\\\s\p{Cc}]/gu, encodeURIComponent)}>`;

/** The escapes of JSON are escapes of Turtle, too, but for the slash, which is none. */
const quote = (text: string) => JSON.stringify(text);

/** The graph as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/). */
export function renderJsonLd(things: readonly Thing[]): string {
  const graph = things.map(({ id, type, statements }) => ({
    '@id': id,
    '@type': type,
    ...Object.fromEntries(
      [...Map.groupBy(statements, ([property]) => property)].map(([property, values]) => [
        property,
        values.map(([, value]) => toJson(value)),
      ]),
    ),
  }));
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 1)}\n`;
}

function toJson(value: Value) {
  if ('id' in value) return { '@id': value.id };
  return 'language' in value
    ? { '@value': value.text, '@language': value.language }
    : { '@value': value.text, '@type': value.type };
}
