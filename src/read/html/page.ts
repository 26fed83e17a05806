import { type Block, blocksOf } from './blocks.ts';
import type { JsonRecord } from './json.ts';
import { isArticle, linkedDataOf } from './linked-data.ts';
import { type Attribute, attribute, type Element, isElement, treeOf } from './tree.ts';

/** An HTML page taken apart: what every later step looks at. */
export interface Html {
  readonly source: string;
  readonly root: Element;
  /** All elements in the order in which they open. */
  readonly elements: readonly Element[];
  readonly blocks: readonly Block[];
  /** The content of meta tags by their lower-case `name`, `property` or `itemprop`, all there are of a name. */
  readonly meta: ReadonlyMap<string, readonly Attribute[]>;
  /** JSON-LD records, those within others too. */
  readonly records: readonly JsonRecord[];
  /** Those of them that are articles. */
  readonly articles: readonly JsonRecord[];
}

/** Takes an HTML source apart. Linear. @throws TooManyNodes for a page with more elements than any has */
export function htmlOf(source: string): Html {
  const root = treeOf(source);
  const elements = elementsOf(root);
  const records = linkedDataOf(elements, source);
  return {
    source,
    root,
    elements,
    blocks: blocksOf(root, source),
    meta: metaOf(elements),
    records,
    articles: records.filter(isArticle),
  };
}

function elementsOf(root: Element): Element[] {
  const found: Element[] = [];
  const open: Element[] = [root];
  while (open.length > 0) {
    const element = open.pop()!;
    found.push(element);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (isElement(child)) open.push(child);
    }
  }
  return found;
}

function metaOf(elements: readonly Element[]): Map<string, Attribute[]> {
  const meta = new Map<string, Attribute[]>();
  for (const element of elements) {
    if (element.name !== 'meta') continue;
    const content = element.attributes.get('content');
    if (!content || content.value.trim() === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, key).toLowerCase().trim();
      if (name === '') continue;
      const held = meta.get(name);
      if (held) held.push(content);
      else meta.set(name, [content]);
    }
  }
  return meta;
}
