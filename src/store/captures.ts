import type { Capture, Page } from '../model/index.ts';
import type { Json } from './canonical.ts';

/** A page as it is looked up: which bytes, where they were seen, and how they came. */
export type SeenPage = Pick<Page, 'path' | 'sha256' | 'capture'>;

/** As the table keeps it; null where nobody noted how the bytes came. */
export function captureJson(capture: Capture | undefined): string | null {
  return capture === undefined ? null : JSON.stringify(capture);
}

/** What `captureJson` made, back again. */
export function captureOf(json: string): Capture {
  return JSON.parse(json) as Capture;
}

/** What the log's payload of a page or path holds of it: all of it, so that the log alone tells where bytes came from. */
export function captureFacts(capture: Capture | undefined): { readonly capture?: Json } {
  const json = captureJson(capture);
  return json === null ? {} : { capture: JSON.parse(json) as Json };
}
