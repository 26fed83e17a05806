import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PEOPLE = ['Ilse Brandt', 'Teodor Malk', 'Ana Virtanen', 'Paul Okoro', 'Mira Szabo', 'Jon Castell'];
const OFFICES = ['mayor', 'port master', 'union leader', 'bridge engineer', 'council member', 'judge'];
const MATTERS = ['the bridge at Toll Hill', 'the harbour wall', 'the night ferry', 'the grain store', 'the old tunnel'];
const DOINGS = ['will reopen', 'was never closed', 'cannot carry lorries', 'needs three months of work', 'is safe'];

/** Writes pages of a few invented paragraphs each, no two alike, the same ones every time. */
export function writePages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  let seed = 7;
  const pick = (words: readonly string[]) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return words[(seed >>> 16) % words.length];
  };
  for (let i = 0; i < count; i++) {
    const day = String((i % 28) + 1).padStart(2, '0');
    const paragraphs = Array.from({ length: 5 }, () => {
      const [person, office, matter, doing] = [pick(PEOPLE), pick(OFFICES), pick(MATTERS), pick(DOINGS)];
      return `"${matter.replace('t', 'T')} ${doing}," said ${person}, the ${office}, after a long meeting on number ${pick(DOINGS).length * i}.`;
    });
    const title = `Council hears about ${pick(MATTERS)} for the ${i + 1}th time`;
    const text = [title, `The Varna Ledger, ${day} March 2031`, ...paragraphs].join('\n\n');
    writeFileSync(join(folder, `page-${String(i).padStart(3, '0')}.txt`), `${text}\n`);
  }
}
