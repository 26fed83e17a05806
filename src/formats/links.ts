import { z } from 'zod';
import {
  type Actor,
  CONFLICT_KINDS,
  type ConflictKind,
  KINDS,
  quote,
  RELATIONS_OF_ACTORS,
  type RelationOfActors,
  type Span,
  type Speaker,
  STANCES,
  type Stance,
} from '../model/index.ts';
import { type Judged, judgedLine, judgedShapes } from './judged.ts';
import { spanShape, speakerShape } from './shapes.ts';
import type { Standing } from './standing.ts';

const officeShape = z.object({
  title: z.string(),
  of: z.string().nullable(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  formerSince: z.string().nullable(),
});

/** A line that `hearsay actors --json` prints. */
export const actorLineShape = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(KINDS),
  /** Every spelling. */
  names: z.array(z.string()),
  statements: z.int(),
  reasons: z.array(z.string()),
  offices: z.array(officeShape),
  /** How it stands to other actors without being one with them. */
  relationships: z.array(
    z.object({
      relation: z.enum(RELATIONS_OF_ACTORS),
      actor: z.string(),
      name: z.string(),
      score: z.number(),
      reason: z.string(),
    }),
  ),
});
export type ActorLine = z.infer<typeof actorLineShape>;

/** One side of a conflict or claim. */
export const sideShape = z.object({
  /** The actor's name; where the speaker is resolved to none the speaker's; null where nobody is named. */
  actor: z.string().nullable(),
  actorId: z.string().nullable(),
  speaker: speakerShape.nullable(),
  report: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  copyOf: z.string().nullable(),
  /** The statement's id; null where the outlet itself says it. */
  statement: z.string().nullable(),
  /** What is said, as the report words it. */
  text: z.string(),
  span: spanShape,
  /** The words that clash or agree. */
  words: z.array(spanShape),
});
export type SideLine = z.infer<typeof sideShape>;

/** A line that `hearsay conflicts --json` prints. */
export const conflictLineShape = z.object({
  id: z.string(),
  kind: z.enum(CONFLICT_KINDS),
  sides: z.array(sideShape),
  score: z.number(),
  about: z.string(),
  reason: z.string(),
  ...judgedShapes,
});
export type ConflictLine = z.infer<typeof conflictLineShape>;

/** A line that `hearsay claims --json` prints. */
export const claimLineShape = z.object({
  id: z.string(),
  /** The claim's sentence: one side's words. */
  text: z.string(),
  sentence: sideShape,
  sides: z.array(sideShape.extend({ stance: z.enum(STANCES), reason: z.string().nullable() })),
  origins: z.int(),
  ...judgedShapes,
});
export type ClaimLine = z.infer<typeof claimLineShape>;

interface Related {
  readonly relation: RelationOfActors;
  readonly actor: string;
  readonly name: string;
  readonly score: number;
  readonly reason: string;
}

interface Side {
  readonly report: Standing;
  readonly statement: string | null;
  readonly actor: Pick<Actor, 'id' | 'name'> | null;
  readonly speaker: Speaker | null;
  readonly span: Span;
  readonly words: readonly Span[];
}

/** A score rounded to three decimals: more would feign precision. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** An actor of a collection. */
export function actorLine(actor: Actor & { readonly relationships: readonly Related[] }): ActorLine {
  const { id, name, kind, names, statements, reasons, offices = [], relationships } = actor;
  return {
    ...{ id, name, kind, names: [...new Set(names.map((spelling) => spelling.name))], statements },
    ...{ reasons: [...reasons], offices: offices.map((office) => ({ ...office })) },
    relationships: relationships.map((each) => ({ ...each, score: rounded(each.score) })),
  };
}

export function sideLine({ report, statement, actor, speaker, span, words }: Side): SideLine {
  const { id, title, outlet, published, copyOf, text } = report;
  return {
    ...{ actor: actor?.name ?? speaker?.name ?? null, actorId: actor?.id ?? null, speaker },
    ...{ report: id, title, outlet, published, copyOf, statement, text: quote(text, span), span: [...span] },
    words: words.map((word) => [...word]),
  };
}

/** A conflict of a collection. */
export function conflictLine(conflict: {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly sides: readonly Side[];
  readonly score: number;
  readonly about: string;
  readonly reason: string;
  readonly judged: Judged | null;
}): ConflictLine {
  const { id, kind, sides, score, about, reason, judged } = conflict;
  return { id, kind, sides: sides.map(sideLine), score: rounded(score), about, reason, ...judgedLine(judged) };
}

/** A claim of a collection. */
export function claimLine(claim: {
  readonly id: string;
  readonly sentence: Side;
  readonly sides: readonly (Side & { readonly stance: Stance; readonly reason: string | null })[];
  readonly origins: number;
  readonly judged: Judged | null;
}): ClaimLine {
  const { id, sentence, sides, origins, judged } = claim;
  return {
    ...{ id, text: quote(sentence.report.text, sentence.span), sentence: sideLine(sentence) },
    sides: sides.map(({ stance, reason, ...side }) => ({ ...sideLine(side), stance, reason })),
    ...{ origins, ...judgedLine(judged) },
  };
}
