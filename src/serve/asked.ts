import { z } from '@hono/zod-openapi';
import { firstDay, lastDay, NO_DAY } from '../formats/index.ts';
import { ACTS, KINDS } from '../model/index.ts';
import { MOST_ITEMS, USUAL_ITEMS } from './limits.ts';

/*
 * What a request's address can ask for, as the commands' options do. An absent parameter asks for nothing; a parameter
 * that a route does not know is refused, since a filter that is silently left out gives wrong answers.
 */

/** The most characters of a filter: more is no name and no search. */
const LONGEST = 500;

const words = () => z.string().max(LONGEST);
const day = (edge: (value: string) => string | null) =>
  z.string().transform((value, context) => {
    const found = edge(value);
    if (found === null) context.addIssue({ code: 'custom', message: NO_DAY });
    return found ?? z.NEVER;
  });

/** `true` or `false` in an address. */
export const flagged = () => z.enum(['true', 'false'], 'give true or false').transform((value) => value === 'true');

/** A switch in an address that is off by itself: `explain=true`. */
export const flag = () => flagged().default(false);

export const reportFilters = {
  since: day(firstDay).optional().describe('Reports of that day, month or year and later.'),
  until: day(lastDay).optional().describe('Reports of that day, month or year and earlier.'),
  outlet: words().optional().describe("Whole words of the outlet's name."),
};

export const statementFilters = {
  ...reportFilters,
  actor: words()
    .optional()
    .describe("Whole words of any of the speaker's names; case and accents do not count. Or an actor's id: `a12`."),
  actorId: z
    .string()
    .regex(/^a\d{1,15}$/, "give an actor's id: a12")
    .optional()
    .describe('The same, and nothing but an id.'),
  kind: z.enum(KINDS).optional().describe('What the speaker is.'),
  text: words().optional().describe('Words in what is said: words, "a phrase", begun*.'),
  act: z.enum(ACTS).optional().describe('What is done by saying it.'),
  report: words().optional().describe("One report's id."),
};

/** Which part of a listing is asked for. */
export const paging = {
  limit: z.coerce
    .number('give a whole number')
    .int('give a whole number')
    .min(1, 'give at least 1')
    .max(MOST_ITEMS, `give at most ${MOST_ITEMS}`)
    .default(USUAL_ITEMS)
    .describe('No more items than so many.'),
  cursor: z.string().max(LONGEST).optional().describe('`next` of the answer before: what follows it.'),
};

export const explained = { explain: flag().describe('Add the reasons for each part of a statement.') };

type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that have a value: an absent parameter must not stand as one that is undefined. */
export function given<Fields extends Record<string, unknown>>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
}

/** A statement's filters as the collection takes them: an actor is named or known by its id. */
export function statementQuery<Query extends { actor?: string | undefined; actorId?: string | undefined }>({
  actorId,
  ...query
}: Query): Given<Omit<Query, 'actorId'>> {
  return given({ ...query, ...(actorId !== undefined && { actor: actorId }) });
}
