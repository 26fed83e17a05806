import type { Page } from '../model/index.ts';
import { fromArchive } from './archive/index.ts';
import { type Faults, gunzip } from './gzip.ts';
import { containerOf, mediumOf, SNIFFED } from './medium.ts';
import { gather, isFailure, type OpenFailure, type Source } from './source.ts';

/** Containers that a page may lie in, one in another: a mail in a ZIP file in a WARC file, and one more. */
const DEEPEST = 4;

/**
 * The pages that a source holds: the source itself, or what a container holds, one after another and one at a time. What
 * can't be read is a failure and stops nothing.
 */
export async function* pagesIn(source: Source): AsyncGenerator<Page | OpenFailure, void, undefined> {
  const { path, depth } = source;
  const opened = await peeked(source);
  const container = containerOf(opened.start);
  if (container === null) {
    yield* one(opened.source);
    return;
  }
  if (depth >= DEEPEST) {
    yield { path, message: `${path}: lies in more than ${DEEPEST} containers, one in another; unpack the outer ones` };
    return;
  }
  if (container === 'gzip') {
    const faults: Faults = { first: null };
    const { file: _, size: __, ...packed } = opened.source;
    yield* pagesIn({ ...packed, bytes: gunzip(packed.bytes, faults), depth: depth + 1 });
    if (faults.first !== null) yield { path, message: `${path}: ${faults.first}; what could be read was read` };
  } else if (container === 'warc') yield* each(fromArchive(opened.source));
  else {
    // Loaded when the first ZIP file comes.
    const { unzip } = await import('./zip/index.ts');
    const unzipped = await unzip(opened.source);
    if ('message' in unzipped) yield unzipped;
    else if ('document' in unzipped) yield* one(unzipped.document);
    else yield* each(unzipped.sources);
  }
}

async function* each(items: AsyncIterable<Source | OpenFailure>): AsyncGenerator<Page | OpenFailure> {
  for await (const item of items) {
    if ('message' in item) yield item;
    else yield* pagesIn(item);
  }
}

/** The source as a page, and after a mail the pages that are attached to it. */
async function* one(source: Source): AsyncGenerator<Page | OpenFailure> {
  const page = await gather(source);
  yield page;
  if (isFailure(page) || source.depth >= DEEPEST || mediumOf(page) !== 'mail') return;
  const { attachedTo } = await import('./mail/attached.ts');
  for (const attached of await attachedTo(page)) yield* pagesIn({ ...attached, depth: source.depth + 1 });
}

interface Peeked {
  readonly start: Uint8Array;
  /** The same source with the start put back. */
  readonly source: Source;
}

/** Looks at a source's first bytes. What goes wrong with them goes wrong again when they are read. */
async function peeked(source: Source): Promise<Peeked> {
  const chunks = all(source.bytes);
  const first: Uint8Array[] = [];
  let length = 0;
  let fault: { error: unknown } | null = null;
  try {
    while (length < SNIFFED) {
      const { done, value } = await chunks.next();
      if (done) break;
      first.push(value);
      length += value.length;
    }
  } catch (error) {
    fault = { error };
  }
  async function* bytes() {
    yield* first;
    if (fault !== null) throw fault.error;
    yield* chunks;
  }
  return { start: Buffer.concat(first), source: { ...source, bytes: bytes() } };
}

async function* all(bytes: Source['bytes']): AsyncGenerator<Uint8Array> {
  yield* bytes;
}
