import type { Dossier } from './dossier.ts';

/** How whoever holds a dossier can prove that nothing in it was changed, step by step. */
export function howToVerify({ collection, head }: Dossier): string[] {
  return [
    'Ask for the pages that stand under Sources. The SHA-256 of each (sha256sum FILE) must be the one given here: then it is the page that was read, byte for byte.',
    'Find each quotation in its page. Hearsay changes no word: what stands between … and … is left out, nothing else.',
    `Ask for the collection, and run: hearsay verify -c ${collection}. It recomputes the hash of every page, text and decision.`,
    `The evidence log had ${head.number} entries when this was made. Entry ${head.number} must have the hash ${head.hash}: then nothing before it was changed since.`,
  ];
}
