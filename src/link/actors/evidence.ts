import type { Heard, HeldOffice, NameLink } from '../../model/index.ts';
import { countriesIn, personName, plainKey } from '../names/index.ts';
import { DECIDABLE } from './touched.ts';

/** A link, with what the reports that both names stand in say for or against it. */
export interface Weighed extends NameLink {
  /** Never to be joined, not through others either. */
  readonly apart: boolean;
}

/** What a link is worth once the company is known that the two names keep. */
export function weigh(link: NameLink, a: Heard, b: Heard): Weighed {
  const against = reasonAgainst(link, a, b);
  if (against !== null)
    return {
      ...link,
      sameness: 'maybe',
      score: Math.min(link.score, 0.6),
      reason: `${link.reason}; but ${against}`,
      apart: true,
    };
  if (link.sameness === 'maybe' && link.score >= DECIDABLE && equallyFull(a, b)) {
    const company = reasonFor(a, b);
    if (company !== null)
      return { ...link, sameness: 'same', score: 0.75, reason: `${link.reason}; and ${company}`, apart: false };
  }
  return { ...link, apart: false };
}

function reasonAgainst(link: NameLink, a: Heard, b: Heard): string | null {
  if (a.kind !== 'person' || b.kind !== 'person') return null;
  const [x, y] = [personName(a.name).words, personName(b.name).words];
  if (x.length > 1 && x.length === y.length && link.score < CERTAIN && plainKey(a.name) !== plainKey(b.name)) {
    const both = new Set(b.reports);
    if (a.reports.some((report) => both.has(report))) return 'one report has both';
  }
  const [of, from] = [countriesOf(a.offices), countriesOf(b.offices)];
  if (of.size > 0 && from.size > 0 && ![...of].some((code) => from.has(code)))
    return 'they hold office in two countries';
  return null;
}

/** A given name and a full one keep the same company without being one. */
const equallyFull = (a: Heard, b: Heard): boolean =>
  a.kind !== 'person' || b.kind !== 'person' || personName(a.name).words.length === personName(b.name).words.length;

/** Names this alike in one report are a slip of its writer. */
const CERTAIN = 0.97;

/** The countries in whose offices somebody is. */
const countriesOf = (offices: readonly HeldOffice[]): Set<string> =>
  new Set(
    offices.flatMap(({ of }) => (of === null ? [] : countriesIn(plainKey(of).split(' ')).map(({ code }) => code))),
  );

function reasonFor(a: Heard, b: Heard): string | null {
  const office = a.offices.find((one) =>
    b.offices.some((other) => one.title === other.title && sameBody(one.of, other.of)),
  );
  if (office) return `both are ${office.title}${office.of === null ? '' : ` (${office.of})`}`;
  const shared = companyShared(a, b);
  return shared >= FAMILIAR && shared / Math.min(a.company.length, b.company.length) >= 0.5
    ? `they stand beside ${shared} of the same names`
    : null;
}

const FAMILIAR = 4;

const sameBody = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && plainKey(a) === plainKey(b);

/** How many names stand beside both. */
export function companyShared(a: Heard, b: Heard): number {
  const beside = new Set(b.company);
  return a.company.filter((n) => beside.has(n)).length;
}
