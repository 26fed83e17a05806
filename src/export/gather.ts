import type { Collection, KeptConflict, KeptStatement, StatementQuery } from '../store/index.ts';
import { type Dossier, type Group, type Section, sourcesOf } from './dossier.ts';
import { judgedNotes, ofPassage, ofSide, ofStatement } from './quotations.ts';
import { CannotExport, type Wish } from './wish.ts';

/** Statements and conflicts of one dossier: beyond, nobody reads it, and tables (CSV, JSON) hold all. */
const MOST_STATEMENTS = 5000;
const MOST_CONFLICTS = 500;
const MOST_REPORTS = 200;
const MOST_ACTORS = 10;

type Matter = Pick<Dossier, 'title' | 'facts' | 'sections'>;

/**
 * Gathers what is to be handed over.
 * @param version of Hearsay @param made ISO 8601, UTC
 * @throws CannotExport where the collection holds no such thing
 */
export async function gather(collection: Collection, wish: Wish, version: string, made: string): Promise<Dossier> {
  const matter = await matterOf(collection, wish);
  const head = await collection.head();
  return { ...matter, sources: sourcesOf(matter.sections), collection: collection.name, head, version, made };
}

function matterOf(collection: Collection, wish: Wish): Promise<Matter> {
  switch (wish.of) {
    case 'claim':
      return claim(collection, wish.id);
    case 'conflict':
      return conflict(collection, wish.id);
    case 'report':
      return report(collection, wish.id);
    case 'search':
      return search(collection, wish.words);
    case 'statements':
      return wish.query.actor === undefined
        ? statements(collection, wish.query)
        : actor(collection, wish.query.actor, wish.query);
  }
}

async function claim(collection: Collection, id: string): Promise<Matter> {
  for await (const { sentence, sides, origins, judged } of collection.claims({ id, limit: 1 })) {
    const stances = [
      ['affirms', 'Who affirms it'],
      ['denies', 'Who denies it'],
      ['discusses', 'Who discusses it'],
    ] as const;
    const sections = stances.flatMap(([stance, heading]): Section[] => {
      const theirs = sides.filter((side) => side.stance === stance);
      if (theirs.length === 0) return [];
      const quotations = theirs.map((side) => ofSide(side, side.reason === null ? [] : [side.reason]));
      return [{ heading, groups: [{ heading: null, notes: [], quotations }] }];
    });
    const reports = new Set(sides.map((side) => side.report.id)).size;
    const facts = [`${counted(reports, 'report')}, ${counted(origins, 'origin')}`, ...judgedNotes(judged)];
    return { title: `Claim: ${sentence.report.text.slice(...sentence.span)}`, facts, sections };
  }
  throw new CannotExport(`there is no claim ${id} in ${collection.name}; hearsay claims lists them`);
}

async function conflict(collection: Collection, id: string): Promise<Matter> {
  for await (const kept of collection.conflicts({ id, limit: 1 })) {
    return {
      title: `Conflict: ${kept.about}`,
      facts: [],
      sections: [{ heading: 'Sides', groups: [conflictGroup(kept)] }],
    };
  }
  throw new CannotExport(`there is no conflict ${id} in ${collection.name}; hearsay conflicts lists them`);
}

function conflictGroup({ kind, about, reason, sides, judged }: KeptConflict): Group {
  return {
    heading: `${kind}: ${about}`,
    notes: [reason, ...judgedNotes(judged)],
    quotations: sides.map((side) => ofSide(side)),
  };
}

async function report(collection: Collection, id: string): Promise<Matter> {
  const { sections, facts } = await statements(collection, { report: id });
  for await (const { report: found, copyOf, paths } of collection.reports({ report: id, limit: 1 })) {
    const copy = copyOf === null ? [] : [`the same report as ${copyOf}`];
    return {
      title: `Report: ${found.title ?? id}`,
      facts: [...facts, `found at ${paths.join(', ')}`, ...copy],
      sections,
    };
  }
  throw new CannotExport(`there is no report ${id} in ${collection.name}; hearsay reports lists them`);
}

async function search(collection: Collection, words: string): Promise<Matter> {
  const found = await collection.search(words, { limit: MOST_REPORTS + 1 });
  const shown = found.slice(0, MOST_REPORTS);
  const groups = shown.map(({ report: face, passages }): Group => {
    return { heading: face.title ?? face.id, notes: [], quotations: passages.map((each) => ofPassage(face, each)) };
  });
  const more = found.length > shown.length ? [`the best ${MOST_REPORTS} reports; there are more`] : [];
  return {
    title: `Found: ${words}`,
    facts: [counted(shown.length, 'report'), ...more],
    sections: [{ heading: 'Passages', groups }],
  };
}

async function actor(collection: Collection, name: string, query: StatementQuery): Promise<Matter> {
  const { sections, facts } = await statements(collection, query);
  const names: string[] = [];
  const known: string[] = [];
  const asked = /^a\d{1,15}$/.test(name) ? { id: name } : { name };
  for await (const each of collection.actors({ ...asked, limit: MOST_ACTORS })) {
    names.push(each.name);
    const others = [...new Set(each.names.map((spelling) => spelling.name))].filter((other) => other !== each.name);
    if (others.length > 0) known.push(`${each.name} is also named ${others.join(', ')}`);
    known.push(...each.reasons);
  }
  if (names.length === 0 && sections.length === 0) {
    throw new CannotExport(`nobody named ${name} speaks in ${collection.name}; hearsay actors lists who does`);
  }
  const groups: Group[] = [];
  for await (const each of collection.conflicts({ actor: name, limit: MOST_CONFLICTS }))
    groups.push(conflictGroup(each));
  const conflicts = groups.length === 0 ? [] : [{ heading: 'Conflicts', groups }];
  return {
    title: `What ${names.join(', ') || name} said`,
    facts: [...facts, ...known],
    sections: [...sections, ...conflicts],
  };
}

async function statements(collection: Collection, query: StatementQuery): Promise<Matter> {
  const kept: KeptStatement[] = [];
  for await (const each of collection.statements({ ...query, limit: MOST_STATEMENTS + 1 })) kept.push(each);
  const shown = kept.slice(0, MOST_STATEMENTS);
  const groups = byReport(shown).map((theirs): Group => {
    const { id, title } = theirs[0].report;
    return { heading: title ?? id, notes: [], quotations: theirs.map(ofStatement) };
  });
  const asked = Object.entries(query).map(([field, value]) => `${field} ${value}`);
  const more = kept.length > shown.length ? [`the first ${MOST_STATEMENTS}; there are more`] : [];
  return {
    title: asked.length === 0 ? 'All statements' : `Statements: ${asked.join(', ')}`,
    facts: [counted(shown.length, 'statement'), ...more],
    sections: groups.length === 0 ? [] : [{ heading: 'Statements', groups }],
  };
}

/** Neighbours of one report; statements come report by report. */
function byReport(said: readonly KeptStatement[]): KeptStatement[][] {
  const groups: KeptStatement[][] = [];
  for (const each of said) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].report.id === each.report.id) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
