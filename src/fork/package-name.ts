/** The name and the description of the package, in the text of `package.json` or `package-lock.json`. */

interface PackageName {
  name: string;
  /** The lockfile has none. */
  description: string;
}

/** The name of the package: in the lockfile it stands a second time, in the first row of the packages. */
const NAMES = [/^( {2}"name": )"[^"]*"/m, /^( {2}"packages": \{\n {4}"": \{\n {6}"name": )"[^"]*"/m];

const DESCRIPTION = /^( {2}"description": )("(?:[^"\\]|\\.)*")/m;

/** The text with another name and description. Everything else stays as it is: upstream can change it too. */
export const namePackage = (text: string, { name, description }: PackageName): string =>
  NAMES.reduce(
    (rest, place) => rest.replace(place, (_all, before: string) => before + JSON.stringify(name)),
    text,
  ).replace(DESCRIPTION, (_all, before: string) => before + JSON.stringify(description));

/** The name and the description that a text has. */
export const readPackageName = (text: string): PackageName => ({
  name: /^ {2}"name": "([^"]*)"/m.exec(text)?.[1] ?? '',
  description: JSON.parse(DESCRIPTION.exec(text)?.[2] ?? '""'),
});
