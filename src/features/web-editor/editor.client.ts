/** The program of the editor’s page: forms from the registry, the files of this site, its checks and its styles. */
import CMS from '@sveltia/cms';
import { checkEntryText } from './check-entry.ts';
import { createConfig, type EditorSettings, type EntryList, listEntryLists } from './config.ts';
import { listBlockComponents } from './editor-blocks.ts';
import { EDITOR_FILES } from './editor-paths.ts';
import { type FormValues, readForm, writeForm } from './entry-file.ts';
import { createKnownSite, type KnownSite } from './known-site.ts';
import { createPreview, PREVIEW_STYLES } from './preview.client.ts';
import { words } from './words.ts';

/**
 * The text of a file for what was filled in. Throws what is wrong with it; Sveltia shows the cause of an error of this
 * name, and saves nothing.
 */
function writeChecked({ collection, ending }: EntryList, values: FormValues, site: KnownSite): string {
  const text = writeForm(collection, values);
  const errors = checkEntryText(collection, text, new Date().toISOString().slice(0, 10), site, ending).filter(
    ({ isError }) => isError,
  );
  if (errors.length === 0) return text;
  const message = [words.wrong, ...errors.map((error) => error.text)].join(' ');
  throw new Error('saving_failed', { cause: new Error(message) });
}

async function start(): Promise<void> {
  const response = await fetch(EDITOR_FILES.settings);
  const settings = (await response.json()) as EditorSettings;
  const site = createKnownSite(settings);
  for (const list of listEntryLists(settings)) {
    const { collection, name, format, ending } = list;
    CMS.registerCustomFormat(format, ending, {
      // Sveltia takes the last line break away.
      fromFile: (text: string) => readForm(collection, `${text}\n`),
      toFile: (values: FormValues) => writeChecked(list, values, site),
    });
    CMS.registerPreviewTemplate(name, createPreview(list, site));
  }
  for (const component of listBlockComponents()) CMS.registerEditorComponent(component);
  for (const address of settings.styles) CMS.registerPreviewStyle(address);
  CMS.registerPreviewStyle(PREVIEW_STYLES, { raw: true });
  CMS.init({ config: createConfig(settings) });
}

await start();
