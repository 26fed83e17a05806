import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRoute, z } from '@hono/zod-openapi';
import { judgementLine, judgementLineShape } from '../../formats/index.ts';
import { JUDGEMENTS, type Judgement } from '../../model/index.ts';
import { type Collection, CollectionProblem, ImpossibleJudgement, type NewJudgement } from '../../store/index.ts';
import { judge } from '../../work/index.ts';
import { type Api, answers } from '../api.ts';
import { given, paging } from '../asked.ts';
import { listing, partOf } from '../listing.ts';
import { Problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

/** How often a collection that another writer holds is tried, and how long is waited between, in milliseconds. */
const TRIES = 10;
const WAIT_MS = 200;

const judgement = judgementLineShape.meta({ id: 'Judgement' });
const by = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .optional()
  .describe("Who judges; without it, the user's name on this machine.");

const decision = z
  .strictObject({
    kind: z.enum(JUDGEMENTS).exclude(['undo']),
    about: z.array(z.string().max(500)).min(1).max(100).describe('Ids of what it is about.'),
    value: z
      .record(z.string().max(100), z.union([z.string().max(1000), z.number(), z.null()]))
      .default({})
      .describe('What it sets: the fields of an edit, the grades of a grade.'),
    note: z.string().max(10_000).nullish(),
    by,
  })
  .meta({ id: 'Decision' });

const json = <Shape extends z.ZodType>(schema: Shape) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const list = createRoute({
  method: 'get',
  path: '/api/judgements',
  summary: 'What people decided, the latest first.',
  request: {
    query: z.strictObject({
      kind: z.enum(JUDGEMENTS).optional(),
      about: z.string().max(500).optional().describe('The id of something that they are about.'),
      by: z.string().max(200).optional(),
      ...paging,
    }),
  },
  responses: answers(listing(judgement), 'What `hearsay judgements --json` prints.'),
});

const record = createRoute({
  method: 'post',
  path: '/api/judgements',
  summary: 'Records a decision, and what follows from it, at once.',
  request: json(decision),
  responses: answers(judgement, 'The judgement as it is recorded.'),
});

const undo = createRoute({
  method: 'post',
  path: '/api/undo',
  summary: 'Takes a judgement back by another one; both stay in the log.',
  request: json(z.strictObject({ number: z.int().min(1), by }).meta({ id: 'Undo' })),
  responses: answers(judgement, 'The judgement that undoes.'),
});

/** What people decide, and take back. */
export function addJudgements(api: Api, { collection }: Serving): void {
  api.openapi(list, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const found = collection.judgements({ ...given(query), ...given({ after: cursor }), limit: limit + 1 });
    return c.json(await partOf(found, limit, ({ number }) => String(number), judgementLine), 200);
  });
  api.openapi(record, async (c) => {
    const { kind, about, value, note = null, by = userInfo().username } = c.req.valid('json');
    return c.json(judgementLine(await recorded(collection, { kind, about, value, note, by })), 200);
  });
  api.openapi(undo, async (c) => {
    const { number, by = userInfo().username } = c.req.valid('json');
    return c.json(judgementLine(await recorded(collection, { kind: 'undo', about: [String(number)], by })), 200);
  });
}

/** Records a judgement, waiting for a page that is being kept at this moment, without keeping others waiting. */
async function recorded(collection: Collection, judgement: NewJudgement): Promise<Judgement> {
  for (let left = TRIES; ; left--) {
    try {
      return await judge(collection, judgement);
    } catch (error) {
      if (error instanceof ImpossibleJudgement) throw new Problem('impossible', error.message);
      if (left === 0 || !(error instanceof CollectionProblem) || error.kind !== 'locked') throw error;
    }
    await sleep(WAIT_MS);
  }
}
