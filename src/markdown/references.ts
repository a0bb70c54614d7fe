/** Addresses and footnotes that stand apart from the words they belong to: `[text][name]`, `[^1]`. */
import type { SourceNode } from './engine.ts';
import type { Finding } from './issues.ts';
import { findLinkFault } from './links.ts';

type Definition = SourceNode<'definition'>;
type Footnote = SourceNode<'footnoteDefinition'>;

export class References {
  readonly #definitions = new Map<string, Definition>();
  readonly #footnotes = new Map<string, Footnote>();
  readonly #linked = new Set<Definition>();
  readonly #used = new Set<Definition | Footnote>();
  readonly #faults: [node: SourceNode, finding: Finding][] = [];

  /** Reads the definitions of a whole body. */
  constructor(root?: SourceNode) {
    if (root) this.#collect(root);
  }

  /** The definition that a link or picture means. Markdown sees none where there is no definition. */
  getDefinition(node: SourceNode<'linkReference' | 'imageReference'>): Definition | undefined {
    const definition = this.#definitions.get(node.identifier);
    if (!definition) return undefined;
    this.#used.add(definition);
    if (node.type === 'linkReference') this.#linked.add(definition);
    return definition;
  }

  noteFootnote(node: SourceNode<'footnoteReference'>): void {
    const footnote = this.#footnotes.get(node.identifier);
    if (footnote) this.#used.add(footnote);
  }

  /** What is wrong with the definitions, once the body has been walked. */
  listFaults(): [node: SourceNode, finding: Finding][] {
    for (const definition of this.#linked) {
      const fault = findLinkFault(definition.url);
      if (fault) this.#faults.push([definition, fault]);
    }
    for (const node of [...this.#definitions.values(), ...this.#footnotes.values()]) {
      if (!this.#used.has(node)) this.#lose(node, 'Nothing in the text refers to');
    }
    return this.#faults;
  }

  #collect(node: SourceNode): void {
    if (node.type === 'definition') this.#keep(this.#definitions, node);
    if (node.type === 'footnoteDefinition') this.#keep(this.#footnotes, node);
    if ('children' in node) for (const child of node.children) this.#collect(child);
  }

  #keep<Node extends Definition | Footnote>(nodes: Map<string, Node>, node: Node): void {
    if (nodes.has(node.identifier)) this.#lose(node, 'A line above defines already');
    else nodes.set(node.identifier, node);
  }

  #lose(node: Definition | Footnote, reason: string): void {
    const mark = node.type === 'definition' ? '' : '^';
    const label = node.label ?? node.identifier;
    const message = `${reason} "[${mark}${label}]", so what stands behind it would not be shown.`;
    this.#faults.push([node, { code: 'text-lost', message }]);
  }
}
