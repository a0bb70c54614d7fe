/** The language server of the Astro extension of VS Code, called as an editor calls it. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

interface Completion {
  label: string;
  documentation?: string | { value: string };
}

interface Diagnostic {
  message: string;
  /** From 0. */
  range: { start: { line: number; character: number } };
}

export interface EditorSession {
  /** Opens a file with a text, or replaces its text. `|` in the text is the cursor. */
  type(file: string, text: string): Promise<void>;
  listDiagnostics(): Promise<Diagnostic[]>;
  listCompletions(): Promise<Completion[]>;
  /** The hover text at the cursor. */
  hover(): Promise<string>;
  /** Notifies the server that files of the project were written. */
  tellChanged(...files: string[]): Promise<void>;
  close(): Promise<void>;
}

const SERVER = resolve('node_modules/@astrojs/language-server/bin/nodeServer.js');
const TYPESCRIPT = resolve('node_modules/typescript/lib');

/** Starts the server for a project, with the settings of `.vscode/settings.json`. */
export async function openEditor(root: string): Promise<EditorSession> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'project' }],
    capabilities: {
      workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
    },
    initializationOptions: { typescript: { tsdk: TYPESCRIPT }, contentIntellisense: true },
  });
  await connection.sendNotification('initialized', {});

  const versions = new Map<string, number>();
  let textDocument = { uri: '' };
  let position = { line: 0, character: 0 };
  const toUri = (file: string) => pathToFileURL(resolve(root, file)).href;

  return {
    type: async (file, marked) => {
      const [before = ''] = marked.split('|');
      const text = marked.replace('|', '');
      const uri = toUri(file);
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      textDocument = { uri };
      const lines = before.split('\n');
      position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      if (version === 1) {
        const document = { uri, languageId: 'markdown', version, text };
        await connection.sendNotification('textDocument/didOpen', { textDocument: document });
      } else {
        const change = { textDocument: { uri, version }, contentChanges: [{ text }] };
        await connection.sendNotification('textDocument/didChange', change);
      }
    },
    listDiagnostics: async () => {
      const report: { items: Diagnostic[] } = await connection.sendRequest('textDocument/diagnostic', {
        textDocument,
      });
      return report.items;
    },
    listCompletions: async () => {
      const list: { items: Completion[] } | null = await connection.sendRequest('textDocument/completion', {
        textDocument,
        position,
      });
      return list?.items ?? [];
    },
    hover: async () => {
      const hover: { contents: { value: string } } | null = await connection.sendRequest(
        'textDocument/hover',
        { textDocument, position },
      );
      return hover?.contents.value ?? '';
    },
    tellChanged: async (...files) => {
      const changes = files.map((file) => ({ uri: toUri(file), type: 2 }));
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    close: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      server.kill();
    },
  };
}
