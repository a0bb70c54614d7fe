/** Parses a body once: lists its pictures and links, and what is wrong with it. */
import { findContentDiagnostic } from '#markdown/blocks/block-content.ts';
import {
  blockComponentNames,
  blocks,
  getBlockNameByComponent,
  getComponentName,
} from '#markdown/blocks/blocks.ts';
import { type Fence, type FencedSource, parseMarker } from '#markdown/blocks/fences.ts';
import { nestBlocks } from '#markdown/blocks/nesting.ts';
import { findEscapedDiagnostic, hasEscapes } from '#markdown/rules/escapes.ts';
import {
  findAlert,
  findDashesDiagnostic,
  findForeignParagraph,
  findTableDiagnostic,
} from '#markdown/rules/foreign-marks.ts';
import { findLinkTextDiagnostic } from '#markdown/rules/link-text.ts';
import { findLinkDiagnostic } from '#markdown/rules/links.ts';
import { findColonsDiagnostic, listMdxDiagnostics } from '#markdown/rules/mdx-code.ts';
import {
  findHeadingDiagnostic,
  findListDiagnostic,
  findStrikeDiagnostic,
  listCodeDiagnostics,
  listTableDiagnostics,
} from '#markdown/rules/misread-markdown.ts';
import { listPictureDiagnostics, type NamedPicture, suggestPicturePath } from '#markdown/rules/pictures.ts';
import { ProseReader } from '#markdown/rules/prose-rules.ts';
import { explainTag, listTags } from '#markdown/rules/raw-html.ts';
import { References } from '#markdown/rules/references.ts';
import {
  type BodyDiagnostic,
  DiagnosticList,
  type DiagnosticText,
  type Place,
} from '#markdown/syntax/diagnostics.ts';
import { type Heading, HeadingIds } from '#markdown/syntax/headings.ts';
import { Lines } from '#markdown/syntax/lines.ts';
import { getText, type SourceNode } from '#markdown/syntax/satteri.ts';
import { say } from '#messages/message.ts';
import { readTree } from './read-tree.ts';

export interface InspectOptions {
  /** Default: Markdown. */
  format?: 'md' | 'mdx';
  /** The line of the file on which the body begins. Default: 1. */
  firstLine?: number;
  /** The path below the content folder. Needed to find pictures outside that folder. */
  file?: string | undefined;
  /** Components that .mdx may use. Default: those of the blocks. */
  components?: readonly string[];
}

export interface Inspection {
  /** In the order of the text. */
  diagnostics: BodyDiagnostic[];
  /** Pictures by decoded path, as the body names it. */
  pictures: ({ src: string; alt: string } & Place)[];
  /** Every link, as written. */
  links: ({ href: string } & Place)[];
  headings: Heading[];
  /** For rendering. */
  fenced: FencedSource;
}

/** Inspects a body without front matter. Never throws on an editor’s mistake: it becomes a diagnostic. */
export function inspectBody(source: string, options: InspectOptions = {}): Inspection {
  const diagnostics = new DiagnosticList(options.firstLine ?? 1);
  const { fenced, root } = readTree(source, options.format ?? 'md', diagnostics);
  const walk = new Walk(fenced, diagnostics, options);
  if (root) walk.run(root);
  const { pictures, links, headings } = walk;
  return { diagnostics: diagnostics.sort(), pictures, links, headings, fenced };
}

/** Diagnostics whose suggestion is another path of the picture. */
const PATH_CODES: ReadonlySet<string> = new Set(['picture-missing', 'picture-outside', 'picture-remote']);

/** How far to look for the text of an element, in characters. */
const LONGEST_ELEMENT = 600;

class Walk {
  readonly pictures: Inspection['pictures'] = [];
  readonly links: Inspection['links'] = [];
  readonly headings: Heading[] = [];
  readonly #fenced: FencedSource;
  readonly #diagnostics: DiagnosticList;
  readonly #options: InspectOptions;
  readonly #nested = new Set<Fence>();
  readonly #headingIds = new HeadingIds();
  readonly #openedTags = new Set<string>();
  readonly #prose = new ProseReader();
  readonly #lines: Lines;
  readonly #hasEscapes: boolean;
  #references = new References();
  /** The kind of block around the current pictures. */
  #figure: NamedPicture['figure'] = 'none';

  constructor(fenced: FencedSource, diagnostics: DiagnosticList, options: InspectOptions) {
    this.#fenced = fenced;
    this.#lines = new Lines(fenced.source);
    this.#hasEscapes = hasEscapes(fenced.source);
    this.#diagnostics = diagnostics;
    this.#options = options;
  }

  run(root: SourceNode): void {
    this.#references = new References(root);
    this.#visit(root);
    for (const [node, diagnostic] of this.#references.listDiagnostics()) this.#report(node, diagnostic);
    for (const fence of this.#fenced.fences) {
      if (!fence.closed || this.#nested.has(fence)) continue;
      const message = say('bodies', 'blockEnds', fence.name);
      this.#diagnostics.add(fence.opened, { code: 'directive-place', message });
    }
  }

  #visit(node: SourceNode): void {
    if (this.#hasEscapes) this.#readEscapes(node);
    switch (node.type) {
      case 'html':
        this.#visitHtml(node);
        break;
      case 'heading':
        this.#visitHeading(node);
        break;
      case 'link':
      case 'linkReference':
        this.#visitLink(node);
        break;
      case 'image':
      case 'imageReference':
        this.#visitPicture(node);
        break;
      case 'list':
        this.#report(node, findListDiagnostic(node, this.#fenced.source));
        break;
      case 'table':
        for (const [row, diagnostic] of listTableDiagnostics(node)) this.#report(row, diagnostic);
        break;
      case 'delete':
        this.#report(node, findStrikeDiagnostic(node, this.#fenced.source));
        break;
      case 'code':
        for (const diagnostic of listCodeDiagnostics(node, this.#fenced.source))
          this.#report(node, diagnostic);
        break;
      case 'paragraph':
        if (this.#options.format === 'mdx') this.#report(node, findColonsDiagnostic(node));
        this.#readProse(node);
        this.#report(node, findForeignParagraph(node, this.#fenced.source));
        this.#report(node, findTableDiagnostic(node, this.#fenced.source));
        break;
      case 'blockquote':
        this.#report(node, findAlert(node, this.#fenced.source));
        break;
      case 'tableCell':
        this.#readProse(node);
        break;
      case 'mdxJsxFlowElement':
        this.#visitBlock(node);
        break;
      default:
        break;
    }
    if (this.#options.format === 'mdx') {
      const components = this.#options.components ?? blockComponentNames;
      for (const diagnostic of listMdxDiagnostics(node, components)) this.#report(node, diagnostic);
    }
    if (!('children' in node)) return;
    const children = node.type === 'paragraph' ? node.children : this.#nest(node.children);
    const outer = this.#figure;
    if (node.type === 'mdxJsxFlowElement') this.#figure = findFigureState(node) ?? outer;
    for (const child of children) this.#visit(child);
    this.#figure = outer;
  }

  #readEscapes(node: SourceNode): void {
    const escaped = findEscapedDiagnostic(node, this.#fenced.source);
    if (!escaped) return;
    const [offset, diagnostic] = escaped;
    this.#diagnostics.add(this.#lines.createPlace(offset), diagnostic);
  }

  #visitHtml(node: SourceNode<'html'>): void {
    // A fence where no block is possible. It is reported after the walk.
    if (parseMarker(node, this.#fenced)) return;
    const { source } = this.#fenced;
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset];
    for (const { index, name } of listTags(source.slice(start, end), this.#openedTags)) {
      const at = start + index;
      const written = source.slice(at, at + LONGEST_ELEMENT).split('\n\n', 1)[0];
      this.#diagnostics.add(this.#lines.createPlace(at), explainTag(name, written));
    }
  }

  #visitHeading(node: SourceNode<'heading'>): void {
    this.#readProse(node);
    this.#report(node, findHeadingDiagnostic(node, this.headings.at(-1)?.depth ?? 1, this.#getSource(node)));
    this.#report(node, findDashesDiagnostic(node, this.#fenced.source));
    const text = getText(node);
    this.headings.push({ depth: node.depth, id: this.#headingIds.getId(text), text });
  }

  #readProse(node: SourceNode): void {
    const { source } = this.#fenced;
    for (const [offset, diagnostic] of this.#prose.listDiagnostics(node, source)) {
      this.#diagnostics.add(this.#lines.createPlace(offset), diagnostic);
    }
  }

  #visitLink(node: SourceNode<'link' | 'linkReference'>): void {
    const href = node.type === 'link' ? node.url : this.#references.getDefinition(node)?.url;
    if (href === undefined) return;
    this.links.push({ href, ...this.#toPlace(node) });
    if (node.type === 'link') this.#report(node, this.#replace(node, href, findLinkDiagnostic(href)));
    this.#report(node, findLinkTextDiagnostic(node, href));
  }

  #visitPicture(node: SourceNode<'image' | 'imageReference'>): void {
    const named = node.type === 'image' ? node : this.#references.getDefinition(node);
    if (!named) return;
    const [src, alt] = [suggestPicturePath(named.url), node.alt ?? ''];
    this.pictures.push({ src, alt, ...this.#toPlace(node) });
    const picture = { src, alt, title: named.title ?? undefined, figure: this.#figure };
    const { format = 'md', file } = this.#options;
    for (const diagnostic of listPictureDiagnostics(picture, format, file)) {
      const isPath = node.type === 'image' && PATH_CODES.has(diagnostic.code);
      this.#report(node, isPath ? this.#replace(node, named.url, diagnostic) : diagnostic);
    }
  }

  #visitBlock(node: SourceNode<'mdxJsxFlowElement'>): void {
    const name = getBlockNameByComponent(node.name ?? '');
    if (name) this.#report(node, findContentDiagnostic(name, node.children));
  }

  /** Nests blocks of colons into the structure of .mdx components. */
  #nest(children: readonly SourceNode[]): readonly SourceNode[] {
    return nestBlocks(children, this.#fenced, (fence, inside) => {
      this.#nested.add(fence);
      const place = { ...fence.opened, offset: 0 };
      return {
        type: 'mdxJsxFlowElement',
        name: getComponentName(fence.name),
        attributes: fence.attributes.map((attribute) => ({ type: 'mdxJsxAttribute', ...attribute })),
        children: inside as SourceNode<'mdxJsxFlowElement'>['children'],
        position: { start: place, end: place },
      };
    });
  }

  /** A diagnostic whose suggestion replaces an address, if the address stands in the source as it was read. */
  #replace(
    node: SourceNode,
    address: string,
    diagnostic: DiagnosticText | undefined,
  ): DiagnosticText | undefined {
    const text = this.#getSource(node);
    const bracketed = `<${address}>`;
    // Whether a page has an encrypted address, too, only its visitor knows.
    if (!diagnostic || diagnostic.code === 'link-http') return diagnostic;
    if (address === '' || !text.includes(address)) return diagnostic;
    return { ...diagnostic, replaces: text.includes(bracketed) ? bracketed : address };
  }

  #getSource(node: SourceNode): string {
    return this.#fenced.source.slice(node.position?.start.offset, node.position?.end.offset);
  }

  #report(node: SourceNode, diagnostic: DiagnosticText | undefined): void {
    if (diagnostic) this.#diagnostics.add(node.position?.start ?? { line: 1, column: 1 }, diagnostic);
  }

  /** The place of a node in the file. */
  #toPlace(node: SourceNode): Place {
    return this.#diagnostics.toFilePlace(node.position?.start ?? { line: 1, column: 1 });
  }
}

/** Whether a figure credits its picture. Returns undefined for other blocks. */
function findFigureState(block: SourceNode<'mdxJsxFlowElement'>): NamedPicture['figure'] | undefined {
  if (block.name !== blocks.figure.component) return undefined;
  const isCredited = block.attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'credit',
  );
  return isCredited ? 'credited' : 'uncredited';
}
