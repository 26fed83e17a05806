import type { Capture } from '../../model/index.ts';
import type { Faults } from '../gzip.ts';
import { type OpenFailure, PAGE_LIMIT, type Source } from '../source.ts';
import { answerOf, bodyOf, headerOf } from './answer.ts';
import { type RecordFaults, recordsOf, type WarcRecord } from './records.ts';

/** Records that may hold a page: answers of servers, and things as they are, `conversion` being their text alone. */
const KEPT = new Set(['response', 'resource', 'conversion']);

/** Types under which pages are served. */
const PAGES =
  /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf|x-pdf)|message\/rfc822|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/;

/** Types that say nothing, under which the bytes have to. */
const ANYTHING = /^(?:|application\/(?:octet-stream|x-download|force-download)|binary\/octet-stream|unknown\/unknown)$/;

/** Addresses of files for machines, which are often served as plain text. */
const FOR_MACHINES =
  /(?:\/(?:robots|ads|app-ads|security|humans|sellers|llms)\.txt|\.(?:m?js|css|json|map|csv|svg|xml|rss|atom|ico|woff2?|vtt|m3u8))$/i;

/**
 * The pages of a WARC file, as sources with their capture: the answers with status 200 and the resources that are pages
 * by their type, transfer and content encodings undone. All else in an archive (pictures, styles, redirects, requests) is
 * passed over in silence; revisits, whose pages stand in another place, are counted in a note at the end, and what was
 * wrong with records is one failure there.
 */
export async function* fromArchive({ path, bytes, depth }: Source): AsyncGenerator<Source | OpenFailure> {
  const faults: RecordFaults = { count: 0, first: null };
  const seen = { records: 0, revisits: 0, pages: 0 };
  const wanted = (fields: ReadonlyMap<string, string>) => {
    const type = fields.get('warc-type') ?? '';
    seen.records++;
    if (type === 'revisit') seen.revisits++;
    return KEPT.has(type) && !FOR_MACHINES.test(withoutQuery(addressOf(fields)));
  };
  for await (const record of recordsOf(bytes, wanted, PAGE_LIMIT, faults)) {
    const name = `${path}#${addressOf(record.fields) || seen.records}`;
    const damage: Faults = { first: null };
    const page = await pageIn(record, damage);
    if (page === null) continue;
    seen.pages++;
    if (page.body.length > 0) yield { path: name, bytes: [page.body], depth: depth + 1, capture: page.capture };
    if (damage.first !== null) yield { path: name, message: `${name}: ${damage.first}; what could be read was read` };
  }
  if (faults.count > 0) {
    const more = faults.count > 1 ? `, and ${faults.count - 1} more faults` : '';
    yield { path, message: `${path}: ${faults.first}${more}; what could be read was read` };
  }
  const revisits = seen.revisits > 0 ? `${seen.revisits} of its ${seen.records} records are revisits` : '';
  if (seen.pages === 0) {
    const because = revisits || `none of its ${seen.records} records is a page that was served`;
    yield { path, message: `${path}: the archive holds no page (${because}); add the archive that does` };
  } else if (revisits)
    yield { path, note: true, message: `${path}: ${revisits}, left out: their pages were captured before, unchanged` };
}

const addressOf = (fields: ReadonlyMap<string, string>) =>
  (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '').slice(0, 2000);

const withoutQuery = (address: string) => address.replace(/[?#].*$/s, '');

/** The page in a record and how it was captured, or null where it holds none. */
async function pageIn(
  { fields, block }: WarcRecord,
  damage: Faults,
): Promise<{ body: Uint8Array; capture: Capture } | null> {
  const address = addressOf(fields);
  const at = timeOf(fields.get('warc-date'));
  const answer = fields.get('warc-type') === 'response' ? answerOf(block) : null;
  if (answer === null) {
    const type = fields.get('content-type') ?? '';
    if (!isPage(type, block)) return null;
    return { body: block, capture: { address, at, headers: type === '' ? [] : [['content-type', type]] } };
  }
  if (answer.status !== 200) return null;
  const served = headerOf(answer.headers, 'content-type') ?? '';
  if (!PAGES.test(mimeOf(served)) && !ANYTHING.test(mimeOf(served))) return null;
  const body = await bodyOf(answer, damage);
  if (!isPage(served, body)) return null;
  return { body, capture: { address, at, status: answer.status, headers: answer.headers } };
}

const mimeOf = (type: string) => type.split(';')[0].trim().toLowerCase();

function isPage(type: string, body: Uint8Array): boolean {
  const mime = mimeOf(type);
  if (PAGES.test(mime)) return true;
  if (!ANYTHING.test(mime)) return false;
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 512)).toString('latin1');
  return /^\s*(?:%PDF-|<!doctype html|<html)/i.test(start);
}

/** A record's date as ISO 8601 in UTC; one that is missing or makes no sense is the start of time, never today. */
function timeOf(stated: string | undefined): string {
  const time = new Date(stated ?? '');
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00Z' : time.toISOString().replace('.000Z', 'Z');
}
