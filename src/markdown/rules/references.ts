/** Checks reference links and footnotes: `[text][name]`, `[^1]`. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import type { SourceNode } from '#markdown/syntax/satteri.ts';
import { say } from '#messages/message.ts';
import { findLinkDiagnostic } from './links.ts';

type Definition = SourceNode<'definition'>;
type Footnote = SourceNode<'footnoteDefinition'>;

export class References {
  readonly #definitions = new Map<string, Definition>();
  readonly #footnotes = new Map<string, Footnote>();
  readonly #linked = new Set<Definition>();
  readonly #notes: { within: Footnote | undefined; identifier: string }[] = [];
  readonly #used = new Set<Definition | Footnote>();
  readonly #diagnostics: [node: SourceNode, diagnostic: DiagnosticText][] = [];

  /** Reads all definitions of a body. */
  constructor(root?: SourceNode) {
    if (root) this.#collect(root);
  }

  /** Gets the definition of a link or picture. Without a definition, Markdown produces no such node. */
  getDefinition(node: SourceNode<'linkReference' | 'imageReference'>): Definition | undefined {
    const definition = this.#definitions.get(node.identifier);
    if (!definition) return undefined;
    this.#used.add(definition);
    if (node.type === 'linkReference') this.#linked.add(definition);
    return definition;
  }

  /** Lists what is wrong with the definitions. Call it after the walk of the body. */
  listDiagnostics(): [node: SourceNode, diagnostic: DiagnosticText][] {
    this.#followNotes(undefined);
    for (const definition of this.#linked) {
      const diagnostic = findLinkDiagnostic(definition.url);
      if (diagnostic) this.#diagnostics.push([definition, diagnostic]);
    }
    for (const node of [...this.#definitions.values(), ...this.#footnotes.values()]) {
      if (!this.#used.has(node)) this.#lose(node, 'unused');
    }
    return this.#diagnostics;
  }

  #collect(node: SourceNode, within?: Footnote): void {
    if (node.type === 'definition') this.#keep(this.#definitions, node);
    if (node.type === 'footnoteDefinition') this.#keep(this.#footnotes, node);
    if (node.type === 'footnoteReference') this.#notes.push({ within, identifier: node.identifier });
    if (!('children' in node)) return;
    const inside = node.type === 'footnoteDefinition' ? node : within;
    for (const child of node.children) this.#collect(child, inside);
  }

  /** A footnote is shown if the text refers to it, or if a shown footnote does. */
  #followNotes(within: Footnote | undefined): void {
    for (const note of this.#notes) {
      const footnote = note.within === within ? this.#footnotes.get(note.identifier) : undefined;
      if (!footnote || this.#used.has(footnote)) continue;
      this.#used.add(footnote);
      this.#followNotes(footnote);
    }
  }

  #keep<Node extends Definition | Footnote>(nodes: Map<string, Node>, node: Node): void {
    if (nodes.has(node.identifier)) this.#lose(node, 'definedTwice');
    else nodes.set(node.identifier, node);
  }

  /** An unused address loses no text; an unused note does. */
  #lose(node: Definition | Footnote, reason: 'unused' | 'definedTwice'): void {
    const mark = node.type === 'definition' ? '' : '^';
    const name = `[${mark}${node.label ?? node.identifier}]`;
    const diagnostic: DiagnosticText = isAddress(node)
      ? { code: 'definition-unused', message: say('links', reason, name) }
      : {
          code: 'text-lost',
          message: say('links', `${reason}Text`, name),
          ...(node.type === 'definition' && { suggestion: `\\${name}: ${node.url}` }),
        };
    this.#diagnostics.push([node, diagnostic]);
  }
}

/** True if a definition is an address. People also write other things in brackets with a colon. */
function isAddress(node: Definition | Footnote): boolean {
  return node.type === 'definition' && /^[#/.]|[:/]|\.[a-z]/i.test(node.url);
}
