/** Sixty mistakes that editors make, over the real content. None names a file: each looks for one that it fits. */

export interface BlindMistake {
  what: string;
  /** The folder to look in, below the content folder. */
  folder: string;
  /** What the file must hold. The first file that holds it is taken, in the order of names. */
  holds: RegExp;
  /** Makes the mistake in the text of the file. */
  spoil: (text: string) => string;
  /** The text that is meant, where it is more than the file says already. */
  prepare?: (text: string) => string;
}

/** Replaces the first match of a pattern. */
const change = (
  what: string,
  folder: string,
  holds: RegExp,
  replacement: string | ((match: string, ...groups: string[]) => string),
  prepare?: BlindMistake['prepare'],
): BlindMistake => ({
  what,
  folder,
  holds,
  spoil: (text) => text.replace(holds, replacement as string),
  ...(prepare ? { prepare } : {}),
});

const addToBody = (right: string) => (text: string) => `${text.trimEnd()}\n\n${right}\n`;

/** A file whose text is to hold `right`, where the editor wrote `wrong`. */
const write = (what: string, folder: string, right: string, wrong: string): BlindMistake => ({
  what,
  folder,
  holds: /^title: /m,
  prepare: addToBody(right),
  spoil: (text) => text.replace(right, () => wrong),
});

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);

const COUNTRIES: Readonly<Record<string, string>> = {
  ...{ AL: 'Albania', BA: 'Bosnia and Herzegovina', BG: 'Bulgaria', HR: 'Croatia', GR: 'Greece' },
  ...{ XK: 'Kosovo', ME: 'Montenegro', MK: 'North Macedonia', RO: 'Romania', RS: 'Serbia', SI: 'Slovenia' },
};

/** The lines of the fields. */
const yaml: readonly BlindMistake[] = [
  change('two spaces before the first field', 'events', /^---\n(?=kind)/, '---\n  '),
  change('a space before a field in the middle', 'cities', /^(?=country: )/m, ' '),
  change('two spaces before the last field', 'cities', /^(?=\w+: .*\n---\n)/m, '  '),
  change('no space behind a colon', 'events', /^title: /m, 'title:'),
  change('no space behind a colon in braces', 'cities', /^location: \{lat: /m, 'location: {lat:'),
  change('no colon', 'cities', /^country: /m, 'country '),
  change('a dash too many', 'cities', /^country: /m, '- country: '),
  change('a dash without its space', 'events', /^ {2}- title: /m, '  -title: '),
  change('four dashes for three, at the beginning', 'hubs', /^---\n/, '----\n'),
  change('two dashes for three, at the end', 'hubs', /\n---\n(?=\n)/, '\n--\n'),
  change('a long dash at the end', 'workshops', /\n---\n(?=\n)/, '\n—\n'),
  change('a tab before an item', 'events', /^ {2}- (?=title: )/m, '\t- '),
  change('a quote that is not closed', 'events', /^title: (?=[A-Z])/m, 'title: "'),
  {
    what: 'a colon in a title',
    folder: 'hubs',
    holds: /^title: [A-Z]/m,
    prepare: (text) => text.replace(/^title: (.*)$/m, 'title: "$1: the first year"'),
    spoil: (text) => text.replace(/^title: "(.*)"$/m, 'title: $1'),
  },
  change('a key of an item indented by a space too few', 'events', /^ {4}url: /m, '   url: '),
  change('a bracket that is not closed', 'projects', /^(topics: \[.*)\]$/m, '$1'),
  change('a brace that is not closed', 'events', /^( {2}- \{who: .*)\}$/m, '$1'),
  change('smart quotes', 'cities', /^title: (.+)$/m, 'title: “$1”'),
  change('a list pasted without its name', 'events', /^sources:\n/m, ''),
  {
    what: 'a line of prose between the fields',
    folder: 'events',
    holds: /^sources:\n/m,
    prepare: (text) => text.replace(/\n---\n\n/, '\n---\n\nPlease bring your own laptop.\n\n'),
    spoil: (text) =>
      text
        .replace('Please bring your own laptop.\n\n', '')
        .replace(/^sources:\n/m, 'Please bring your own laptop.\n$&'),
  },
];

/** Fields and their values. */
const fields: readonly BlindMistake[] = [
  change('a misspelt field', 'cities', /^country: /m, 'contry: '),
  change('a field by the name that others use', 'events', /^summary: /m, 'description: '),
  change('tags', 'projects', /^topics: \[/m, 'tags: ['),
  change('a place by the word location', 'events', /^venue: /m, 'location: '),
  change('a country by its name', 'cities', /^country: RS$/m, 'country: Serbia'),
  change('a wrong code for Kosovo', 'cities', /^country: XK$/m, 'country: KS'),
  change('the code of the European Union for Greece', 'cities', /^country: GR$/m, 'country: EL'),
  change('a code of three letters', 'cities', /^country: BA$/m, 'country: BIH'),
  change('countries in words', 'projects', /^countries: \[((?:[A-Z]{2}, )+[A-Z]{2})\]$/m, (_, codes) => {
    const names = codes.split(', ').map((code) => COUNTRIES[code] ?? code);
    return `countries: ${names.join(', ')}`;
  }),
  change(
    'a native name without its language',
    'cities',
    /^nativeNames: \{el: ([^,}]+)\}$/m,
    'nativeNames: $1',
  ),
  change(
    'coordinates without their names',
    'cities',
    /^location: \{lat: ([\d.]+), lon: ([\d.]+)\}$/m,
    'location: $1, $2',
  ),
  change(
    'a date with the day first',
    'events',
    /^start: (\d{4})-(\d\d)-(1[3-9]|2\d|3[01])$/m,
    'start: $3.$2.$1',
  ),
  change(
    'a date in words',
    'events',
    /^start: (\d{4})-(\d\d)-(\d\d)$/m,
    (_, year, month, day) => `start: ${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
  ),
  change('a date with slashes', 'workshops', /^start: (\d{4})-(\d\d)-(\d\d)$/m, 'start: $1/$2/$3'),
  change('an interval in words', 'workshops', /^within: (\S+)\/(\S+)$/m, 'within: $1 to $2'),
  change('a city by its name', 'events', /^city: nis$/m, 'city: Niš'),
  change('a city with its country', 'events', /^city: budva$/m, 'city: Budva, Montenegro'),
  change('a city in Cyrillic', 'events', /^city: nis$/m, 'city: Ниш'),
  change('a misspelt city', 'events', /^city: belgrade$/m, 'city: belgarde'),
  change('a reference in capitals', 'organisations', /^city: belgrade$/m, 'city: Belgrade'),
  change(
    'an organisation by its name',
    'projects',
    /who: organisations\/european-union\b/,
    'who: European Union',
  ),
  change('a reference in the wrong folder', 'projects', /who: organisations\//, 'who: organizations/'),
  change('a topic by its name', 'projects', /^topics: \[([^\n]*\b)?smart-cities/m, 'topics: [$1Smart cities'),
  change('one topic without brackets', 'projects', /^topics: \[(\S+)\]$/m, 'topics: $1'),
  change('a number with thousands', 'projects', /value: ([1-9])(\d{3})\b/, 'value: "$1,$2"'),
  change(
    'a number with its unit',
    'projects',
    /value: (\d+)(, | *\n *)unit: (\w+)\b/,
    'value: $1 $3$2unit: $3',
  ),
  change('yes for true', 'events', /^online: true$/m, 'online: yes'),
  change('an address without https', 'hubs', /^website: https:\/\//m, 'website: '),
  change('a kind in capitals', 'events', /^kind: conference$/m, 'kind: Conference'),
  change('a misspelt role', 'projects', /as: partner\b/, 'as: partners'),
  change('a time zone by its letters', 'events', /^timeZone: Europe\/Belgrade$/m, 'timeZone: CET'),
];

/** The text. */
const bodies: readonly BlindMistake[] = [
  change('a link to a misspelt page', 'news', /\]\(\/cities\/budva\/\)/, '](/cities/buvda/)'),
  change('a space between the brackets of a link', 'news', /\]\((?=\/)/, '] ('),
  change('a link that nothing closes', 'news', /(\]\(\/[\w/-]+)\)/, '$1'),
  write('a heading without its space', 'news', '## What comes next', '##What comes next'),
  write('a heading of the first level', 'news', '## What comes next', '# What comes next'),
  write('bold by a tag', 'hubs', 'Bring **all** papers.', 'Bring <b>all</b> papers.'),
  write('a note as on GitHub', 'hubs', ':::callout\nBring a coat.\n:::', '> [!NOTE]\n> Bring a coat.'),
  write('a misspelt block', 'hubs', ':::callout\nBring a coat.\n:::', ':::calout\nBring a coat.\n:::'),
  change('a ligature', 'projects', /fi(?=\w)(?=[^\n]*\n?$)/, 'ﬁ'),
];

export const mistakes: readonly BlindMistake[] = [...yaml, ...fields, ...bodies];
