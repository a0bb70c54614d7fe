/** The program of the editor’s page: forms from the registry, the files of this site, its checks and its styles. */
import CMS from '@sveltia/cms';
import { createConfig } from './config.ts';
import { listBlockComponents } from './editor-blocks.ts';
import { EDITOR_FILES } from './editor-paths.ts';
import type { FormValues } from './entry-file.ts';
import { type EditorSettings, listEntryLists } from './entry-lists.ts';
import { createKnownSite } from './known-site.ts';
import { createListFormat, type ListFormat } from './list-format.ts';
import { createPreview, PREVIEW_STYLES } from './preview.client.ts';
import { words } from './words.ts';

/**
 * The text of a file for what was filled in. Throws what is wrong with it; Sveltia shows the cause of an error of this
 * name, and saves nothing.
 */
function writeChecked({ write, check }: ListFormat, values: FormValues): string {
  const text = write(values);
  const errors = check(text).filter(({ isError }) => isError);
  if (errors.length === 0) return text;
  const message = [words.wrong, ...errors.map((error) => error.text)].join(' ');
  throw new Error('saving_failed', { cause: new Error(message) });
}

async function start(): Promise<void> {
  const response = await fetch(EDITOR_FILES.settings);
  const settings = (await response.json()) as EditorSettings;
  const site = createKnownSite(settings);
  for (const list of listEntryLists(settings)) {
    const { name, format, ending } = list;
    const files = createListFormat(list, settings, site);
    CMS.registerCustomFormat(format, ending, {
      // Sveltia takes the last line break away.
      fromFile: (text: string) => files.read(`${text}\n`),
      toFile: (values: FormValues) => writeChecked(files, values),
    });
    CMS.registerPreviewTemplate(name, createPreview(list, files));
  }
  for (const component of listBlockComponents()) CMS.registerEditorComponent(component);
  for (const address of settings.styles) CMS.registerPreviewStyle(address);
  CMS.registerPreviewStyle(PREVIEW_STYLES, { raw: true });
  CMS.init({ config: createConfig(settings) });
}

await start();
