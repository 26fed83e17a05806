import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASHES, type Member, type Relating } from '../src/model/index.ts';
import { candidatesOf, relate, understandPage } from '../src/pipeline.ts';

/** Two assertions that were held against each other. */
export interface Held {
  readonly a: Member;
  readonly b: Member;
  readonly relating: Relating;
}

/** What all reports of a folder's pages assert, in the order of the pages' paths. */
export async function membersIn(folder: string): Promise<Member[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const members: Member[] = [];
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const bytes = readFileSync(path);
    const page = { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
    const { reading, extractions, assertions } = await understandPage(page);
    reading.reports.forEach(({ outlet, published, text }, n) => {
      const report = `${path.slice(folder.length + 1)}#${n + 1}`;
      members.push(...membersOf(report, { outlet, published, text }, assertions[n], extractions[n].statements));
    });
  }
  return members;
}

/** What one report asserts, as members of a collection. */
export function membersOf(
  report: string,
  told: { outlet: string | null; published: string | null; text: string },
  assertions: readonly Member['assertion'][],
  statements: readonly { speaker: Member['speaker']; via: readonly string[] }[],
): Member[] {
  return assertions.map((assertion, place) => {
    const said = assertion.statement === null ? null : statements[assertion.statement];
    const via = said?.via ?? [];
    return { id: `${report}/${place}`, report, assertion, speaker: said?.speaker ?? null, via, ...told };
  });
}

/** How many assertions before it in its own report an assertion is held against, whatever they share. */
const BEFORE = 5;

/** Holds each member against its candidates among those before it, as a collection does when reports are added. */
export function linked(members: readonly Member[]): Held[] {
  const holders = new Map<string, number[]>();
  const found: Held[] = [];
  members.forEach((b, n) => {
    const index = {
      count: (key: string) => holders.get(key)?.length ?? 0,
      ids: (key: string) => holders.get(key) ?? [],
    };
    const near = Array.from({ length: BEFORE }, (_, k) => n - 1 - k).filter((i) => members[i]?.report === b.report);
    for (const i of new Set([...near, ...candidatesOf<number>(b.assertion.keys, n + 1, index)]))
      found.push({ a: members[i], b, relating: relate(members[i], b) });
    for (const key of b.assertion.keys) {
      const list = holders.get(key);
      if (list) list.push(n);
      else holders.set(key, [n]);
    }
  });
  return found;
}

export const isClash = ({ relating }: Held): boolean =>
  (CLASHES as readonly string[]).includes(relating.relation) && relating.score >= 0.5;
