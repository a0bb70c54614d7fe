/** Reads a body once: what it names, and what is wrong with it. */
import { findContentFault } from './block-content.ts';
import { blockComponentNames, getBlockNameByComponent, toComponentName } from './blocks.ts';
import { parseMarkdown, parseMdx, type SourceNode, toText } from './engine.ts';
import { type Fence, type FencedSource, readFences, toMarker } from './fences.ts';
import { type Heading, HeadingIds } from './headings.ts';
import { type BodyIssue, type Finding, IssueList, type Place } from './issues.ts';
import { findLinkFault } from './links.ts';
import { findColonsFault, listMdxFaults, toSyntaxFault } from './mdx-code.ts';
import { nestBlocks } from './nesting.ts';
import { listPictureFaults, toPicturePath } from './pictures.ts';
import { explainTag, listTags } from './raw-html.ts';
import { References } from './references.ts';
import {
  findCodeFault,
  findHeadingFault,
  findLinkTextFault,
  findListFault,
  findStrikeFault,
  listTableFaults,
} from './text-faults.ts';

export interface InspectOptions {
  /** Markdown where it is left out. */
  format?: 'md' | 'mdx';
  /** The line of the file on which the body begins, from 1; 1 where it is left out. */
  firstLine?: number;
  /** The file below the content folder: with it, pictures outside that folder are found. */
  file?: string | undefined;
  /** Components that .mdx may use; those of the blocks where it is left out. */
  components?: readonly string[];
}

export interface Inspection {
  /** In the order of the text. */
  issues: BodyIssue[];
  /** Pictures, by the path that the body names, decoded. */
  pictures: ({ src: string; alt: string } & Place)[];
  /** Every link, as it was written. */
  links: ({ href: string } & Place)[];
  headings: Heading[];
  /** What rendering goes on with. */
  fenced: FencedSource;
}

/** Reads a body (its front matter cut). Never throws on what an editor writes: that becomes an issue. */
export function inspectBody(source: string, options: InspectOptions = {}): Inspection {
  const issues = new IssueList(options.firstLine ?? 1);
  const isMdx = options.format === 'mdx';
  const fenced = isMdx ? { source, fences: [], key: '' } : readFences(source, issues);
  const root = isMdx ? readMdx(source, issues) : parseMarkdown(fenced.source);
  const walk = new Walk(fenced, issues, options);
  if (root) walk.run(root);
  const { pictures, links, headings } = walk;
  return { issues: issues.sort(), pictures, links, headings, fenced };
}

function readMdx(source: string, issues: IssueList): SourceNode | undefined {
  try {
    return parseMdx(source);
  } catch (error) {
    const { place, finding } = toSyntaxFault(error instanceof Error ? error.message : String(error));
    issues.add(place, finding);
    return undefined;
  }
}

class Walk {
  readonly pictures: Inspection['pictures'] = [];
  readonly links: Inspection['links'] = [];
  readonly headings: Heading[] = [];
  readonly #fenced: FencedSource;
  readonly #issues: IssueList;
  readonly #options: InspectOptions;
  readonly #nested = new Set<Fence>();
  readonly #headingIds = new HeadingIds();
  readonly #openedTags = new Set<string>();
  #references = new References();

  constructor(fenced: FencedSource, issues: IssueList, options: InspectOptions) {
    this.#fenced = fenced;
    this.#issues = issues;
    this.#options = options;
  }

  run(root: SourceNode): void {
    this.#references = new References(root);
    this.#visit(root);
    for (const [node, fault] of this.#references.listFaults()) this.#report(node, fault);
    for (const fence of this.#fenced.fences) {
      if (!fence.closed || this.#nested.has(fence)) continue;
      const message = `The block "${fence.name}" begins and ends in different places: one in a list, say, one outside.`;
      this.#issues.add(fence.opened, { code: 'directive-place', message });
    }
  }

  #visit(node: SourceNode): void {
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
        this.#report(node, findListFault(node, this.#fenced.source));
        break;
      case 'table':
        for (const [row, fault] of listTableFaults(node)) this.#report(row, fault);
        break;
      case 'delete':
        this.#report(node, findStrikeFault(node, this.#fenced.source));
        break;
      case 'code':
        this.#report(node, findCodeFault(node));
        break;
      case 'paragraph':
        if (this.#options.format === 'mdx') this.#report(node, findColonsFault(node));
        break;
      case 'mdxJsxFlowElement':
        this.#visitBlock(node);
        break;
      default:
        break;
    }
    if (this.#options.format === 'mdx') {
      const components = this.#options.components ?? blockComponentNames;
      for (const fault of listMdxFaults(node, components)) this.#report(node, fault);
    }
    if (!('children' in node)) return;
    const children = node.type === 'paragraph' ? node.children : this.#nest(node.children);
    for (const child of children) this.#visit(child);
  }

  #visitHtml(node: SourceNode<'html'>): void {
    // A fence where no block can be, which is told of once the body has been walked.
    if (toMarker(node, this.#fenced)) return;
    const { start, end } = node.position ?? {};
    const html = this.#fenced.source.slice(start?.offset, end?.offset);
    for (const { index, name } of listTags(html, this.#openedTags)) {
      const before = html.slice(0, index).split('\n');
      const inFirstLine = before.length === 1;
      const column = (before.at(-1)?.length ?? 0) + (inFirstLine ? (start?.column ?? 1) : 1);
      this.#issues.add({ line: (start?.line ?? 1) + before.length - 1, column }, explainTag(name));
    }
  }

  #visitHeading(node: SourceNode<'heading'>): void {
    this.#report(node, findHeadingFault(node, this.headings.at(-1)?.depth ?? 1));
    const text = toText(node);
    this.headings.push({ depth: node.depth, id: this.#headingIds.getId(text), text });
  }

  #visitLink(node: SourceNode<'link' | 'linkReference'>): void {
    const href = node.type === 'link' ? node.url : this.#references.getDefinition(node)?.url;
    if (href === undefined) return;
    this.links.push({ href, ...this.#toPlace(node) });
    if (node.type === 'link') this.#report(node, findLinkFault(href));
    this.#report(node, findLinkTextFault(node));
  }

  #visitPicture(node: SourceNode<'image' | 'imageReference'>): void {
    const named = node.type === 'image' ? node : this.#references.getDefinition(node);
    if (!named) return;
    const picture = { src: toPicturePath(named.url), alt: node.alt ?? '', title: named.title ?? undefined };
    this.pictures.push({ src: picture.src, alt: picture.alt, ...this.#toPlace(node) });
    for (const fault of listPictureFaults(picture, this.#options.file)) this.#report(node, fault);
  }

  #visitBlock(node: SourceNode<'mdxJsxFlowElement'>): void {
    const name = getBlockNameByComponent(node.name ?? '');
    if (name) this.#report(node, findContentFault(name, node.children));
  }

  /** Blocks of colons take the shape that the components of .mdx have. */
  #nest(children: readonly SourceNode[]): readonly SourceNode[] {
    return nestBlocks(children, this.#fenced, (fence, inside) => {
      this.#nested.add(fence);
      const place = { ...fence.opened, offset: 0 };
      return {
        type: 'mdxJsxFlowElement',
        name: toComponentName(fence.name),
        attributes: [],
        children: inside as SourceNode<'mdxJsxFlowElement'>['children'],
        position: { start: place, end: place },
      };
    });
  }

  #report(node: SourceNode, finding: Finding | undefined): void {
    if (finding) this.#issues.add(node.position?.start ?? { line: 1, column: 1 }, finding);
  }

  /** Where a node stands in the file. */
  #toPlace(node: SourceNode): Place {
    return this.#issues.toFilePlace(node.position?.start ?? { line: 1, column: 1 });
  }
}
