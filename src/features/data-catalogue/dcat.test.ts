import { describe, expect, test } from 'vitest';
import { createAllOpenData } from '#features/open-data/open-data.ts';
import { createTestModel } from '#tests/content.ts';
import { createCatalogue } from './dcat.ts';
import { type Name, PREFIXES, renderJsonLd, renderTurtle, type Thing } from './rdf.ts';

const model = createTestModel(
  { 'hubs/a': { title: 'A', country: 'RS' }, 'cities/b': { country: 'RS', location: { lat: 43, lon: 21 } } },
  { versions: [{ version: 1, date: '2026-05-04', changes: [] }] },
);
const data = createAllOpenData(model, () => '');
const things = createCatalogue(model, data);

interface Rule {
  /** The class of what it names, or the type of its value. */
  of: string;
  min?: number;
  max?: number;
}

/**
 * What DCAT-AP 3.0.0 says of the properties in use: which are mandatory, how often each may stand, and what it names.
 * Written from the specification; the public shapes of that release find nothing wrong with these files either.
 */
const PROFILE: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'dcat:Catalog': {
    'dct:title': { of: 'text', min: 1 },
    'dct:description': { of: 'text', min: 1 },
    'dct:publisher': { of: 'foaf:Agent', min: 1, max: 1 },
    'dct:modified': { of: 'xsd:date', max: 1 },
    'dct:language': { of: 'dct:LinguisticSystem' },
    'dct:license': { of: 'dct:LicenseDocument', max: 1 },
    'foaf:homepage': { of: 'foaf:Document', max: 1 },
    'dcat:dataset': { of: 'dcat:Dataset', min: 1 },
  },
  'dcat:Dataset': {
    'dct:title': { of: 'text', min: 1 },
    'dct:description': { of: 'text', min: 1 },
    'dct:identifier': { of: 'xsd:string' },
    'dct:publisher': { of: 'foaf:Agent', min: 1, max: 1 },
    'dct:modified': { of: 'xsd:date', max: 1 },
    'dct:language': { of: 'dct:LinguisticSystem' },
    'dcat:contactPoint': { of: 'vcard:Kind', min: 1 },
    'dcat:keyword': { of: 'text', min: 1 },
    'dcat:theme': { of: 'skos:Concept', min: 1 },
    'dcat:landingPage': { of: 'foaf:Document' },
    'dcat:version': { of: 'xsd:string', max: 1 },
    'dcat:distribution': { of: 'dcat:Distribution', min: 1 },
  },
  'dcat:Distribution': {
    'dct:title': { of: 'text', min: 1 },
    'dcat:accessURL': { of: 'rdfs:Resource', min: 1 },
    'dcat:downloadURL': { of: 'rdfs:Resource', max: 1 },
    'dcat:mediaType': { of: 'dct:MediaType', max: 1 },
    'dct:format': { of: 'dct:MediaTypeOrExtent', max: 1 },
    'dct:license': { of: 'dct:LicenseDocument', max: 1 },
    'dct:modified': { of: 'xsd:date', max: 1 },
    'dct:conformsTo': { of: 'dct:Standard' },
  },
  'foaf:Agent': { 'foaf:name': { of: 'text', min: 1 }, 'foaf:homepage': { of: 'foaf:Document', max: 1 } },
  'skos:Concept': { 'skos:prefLabel': { of: 'text', min: 1 } },
  'vcard:Kind': { 'vcard:fn': { of: 'text' }, 'vcard:hasURL': { of: '' } },
  'dct:LicenseDocument': { 'dct:title': { of: 'text' } },
};

/** What breaks the profile: properties that are missing, too many, unknown, or that name the wrong thing. */
function listViolations(all: readonly Thing[]): string[] {
  const typesOf = Map.groupBy(all, ({ id }) => id);
  return all.flatMap(({ id, type, statements }) => {
    const rules = PROFILE[type] ?? {};
    const counts = Map.groupBy(statements, ([property]) => property);
    const wrong = statements.filter(([property, value]) => {
      const rule = rules[property];
      if (!rule) return true;
      if ('id' in value) {
        return rule.of !== '' && !typesOf.get(value.id)?.some((thing) => thing.type === rule.of);
      }
      return ('language' in value ? 'text' : value.type) !== rule.of;
    });
    const miscounted = Object.entries<Rule>(rules).filter(
      ([property, { min = 0, max = Number.POSITIVE_INFINITY }]) => {
        const count = counts.get(property as Name)?.length ?? 0;
        return count < min || count > max;
      },
    );
    return [...wrong, ...miscounted].map(([property]) => `${id} ${type} ${property}`);
  });
}

describe('the catalogue', () => {
  test('has what the profile demands, and names things of the right kind', () => {
    expect(listViolations(things)).toEqual([]);
  });

  test.each<Name>(['dct:title', 'dct:publisher', 'dcat:accessURL', 'dcat:contactPoint'])(
    'is told to be wrong without %s',
    (property) => {
      const broken = things.map((thing) => ({
        ...thing,
        statements: thing.statements.filter(([name]) => name !== property),
      }));
      expect(listViolations(broken)).not.toEqual([]);
    },
  );

  test('has every dataset and every file of the other catalogue', () => {
    const { entries = [] } = data.datasets.find(({ name }) => name === 'index') ?? {};
    const files = entries
      .flatMap((entry) => entry.files as unknown as { url: string }[])
      .map(({ url }) => url);
    const downloads = things.flatMap(({ statements }) =>
      statements.flatMap(([name, value]) => (name === 'dcat:downloadURL' && 'id' in value ? [value.id] : [])),
    );
    expect(downloads).toEqual(files);
    expect(things.filter(({ type }) => type === 'dcat:Dataset')).toHaveLength(entries.length);
  });

  test('tells the version of the data', () => {
    const set = things.find(({ id }) => id.endsWith('#hubs'));
    expect(set?.statements).toContainEqual(['dcat:version', { text: '1', type: 'xsd:string' }]);
  });
});

describe('its two formats', () => {
  const awkward: Thing[] = [
    {
      id: 'https://a.example/ä b?q="<>',
      type: 'dcat:Dataset',
      statements: [
        ['dct:title', { text: 'Quotes " and \\ and\nlines\tand Ниш', language: 'en-GB' }],
        ['dct:modified', { text: '2026-05-04', type: 'xsd:date' }],
      ],
    },
  ];

  test('say the same, statement by statement', () => {
    const toFull = (name: string) =>
      name.replace(/^(\w+):/, (_, prefix) => PREFIXES[prefix as keyof typeof PREFIXES]);
    const { '@context': context, '@graph': graph } = JSON.parse(renderJsonLd(things));
    expect(context).toEqual(PREFIXES);
    const ofJson = (graph as Record<string, unknown>[]).flatMap(({ '@id': id, '@type': type, ...rest }) => [
      `${id} a ${toFull(String(type))}`,
      ...Object.entries(rest).flatMap(([name, values]) =>
        (values as Record<string, string>[]).map((value) =>
          [
            id,
            toFull(name),
            value['@id'] ?? value['@value'],
            value['@language'],
            toFull(value['@type'] ?? ''),
          ].join(' '),
        ),
      ),
    ]);
    const [, ...blocks] = renderTurtle(things).trimEnd().split('\n\n');
    const ofTurtle = blocks.flatMap((block) => {
      const [, id, body = ''] = /^<([^>]*)>\n {4}([\s\S]*) \.$/.exec(block) ?? [];
      return body.split(' ;\n    ').map((line) => {
        const [, name = '', rest = ''] = /^(\S+) ([\s\S]*)$/.exec(line) ?? [];
        if (name === 'a') return `${id} a ${toFull(rest)}`;
        const [, address, text, language, type] =
          /^(?:<([^>]*)>|("(?:[^"\\]|\\.)*")(?:@(\S+)|\^\^(\S+)))$/.exec(rest) ?? [];
        return [id, toFull(name), address ?? JSON.parse(text ?? ''), language, toFull(type ?? '')].join(' ');
      });
    });
    expect(ofTurtle.sort()).toEqual(ofJson.sort());
  });

  test('keep awkward texts and addresses', () => {
    const turtle = renderTurtle(awkward);
    expect(turtle).toContain('<https://a.example/ä%20b?q=%22%3C%3E>');
    expect(turtle).toContain('dct:title "Quotes \\" and \\\\ and\\nlines\\tand Ниш"@en-GB ;');
    expect(turtle).toContain('dct:modified "2026-05-04"^^xsd:date .');
    expect(JSON.parse(renderJsonLd(awkward))['@graph'][0]['dct:title']).toEqual([
      { '@value': 'Quotes " and \\ and\nlines\tand Ниш', '@language': 'en-GB' },
    ]);
  });
});
