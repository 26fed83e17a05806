import { createRoute, z } from '@hono/zod-openapi';
import {
  keptEventLine,
  keptEventLineShape,
  keptFigureLine,
  keptFigureLineShape,
  keptPlaceLineShape,
} from '../../formats/index.ts';
import { EVENT_TYPES, HAPPENED } from '../../model/index.ts';
import type { KeptPlace } from '../../store/index.ts';
import { type Api, answers } from '../api.ts';
import { flagged, given, paging, reportFilters } from '../asked.ts';
import { listing, partOf } from '../listing.ts';
import type { Serving } from '../serving.ts';

const words = (what: string) => z.string().max(500).optional().describe(what);
const report = words("One report's id.");

const figures = createRoute({
  method: 'get',
  path: '/api/figures',
  summary: 'Numbers that count or measure something, with who gives them, by the dates of their reports.',
  request: {
    query: z.strictObject({
      ...reportFilters,
      report,
      what: words('What is counted: `killed`.'),
      unit: words('`people`, `percent`, `km`, …'),
      where: words('The place that it is for.'),
      actor: words("Who says so, or whose count it is: words of a name, or an actor's id."),
      ...paging,
    }),
  },
  responses: answers(listing(keptFigureLineShape.meta({ id: 'Figure' })), 'What `hearsay figures --json` prints.'),
});

const timeline = createRoute({
  method: 'get',
  path: '/api/timeline',
  summary: 'Events from old to new, by their own time where the text gives one, else by their reports.',
  request: {
    query: z.strictObject({
      ...reportFilters,
      report,
      type: z.enum(EVENT_TYPES).optional(),
      what: words('What kind of it: `airstrike`.'),
      where: words('Where it is said to have happened.'),
      happened: z.enum(HAPPENED).optional(),
      who: words('Who did it, or to whom it was done.'),
      actor: words("Who says so: words of a name, or an actor's id."),
      ...paging,
    }),
  },
  responses: answers(listing(keptEventLineShape.meta({ id: 'Event' })), 'What `hearsay timeline --json` prints.'),
});

const places = createRoute({
  method: 'get',
  path: '/api/places',
  summary: 'Places, those named most first, with how exactly each is known.',
  request: {
    query: z.strictObject({
      name: words('Words of its name.'),
      report,
      resolved: flagged().optional().describe('Only those that have coordinates, or only those that have none.'),
      ...paging,
      cursor: z
        .string()
        .max(2000)
        .optional()
        .describe(paging.cursor.description ?? ''),
    }),
  },
  responses: answers(listing(keptPlaceLineShape.meta({ id: 'Place' })), 'The places of the collection.'),
});

const placeLine = ({ names, within, point, ...rest }: KeptPlace) => ({
  ...rest,
  names: [...names],
  within: [...within],
  point: point === null ? null : ([...point] as [number, number]),
});

/** What reports tell beside who says what: figures, events, places. */
export function addFinds(api: Api, { collection }: Serving): void {
  api.openapi(figures, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const found = collection.figures({ ...given(query), ...given({ after: cursor }), limit: limit + 1 });
    return c.json(await partOf(found, limit, ({ id }) => id, keptFigureLine), 200);
  });
  api.openapi(timeline, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const found = collection.events({ ...given(query), ...given({ after: cursor }), limit: limit + 1 });
    return c.json(await partOf(found, limit, ({ id }) => id, keptEventLine), 200);
  });
  api.openapi(places, async (c) => {
    const { limit, cursor, ...query } = c.req.valid('query');
    const found = collection.places({ ...given(query), ...given({ after: cursor }), limit: limit + 1 });
    return c.json(await partOf(found, limit, ({ id }) => id, placeLine), 200);
  });
}
