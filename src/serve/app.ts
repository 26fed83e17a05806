import { methodNotAllowed } from 'hono/method-not-allowed';
import { type Api, newApi } from './api.ts';
import { bodiesWeTake } from './guards/body.ts';
import { securityHeaders } from './guards/headers.ts';
import { onlyOurHost } from './guards/host.ts';
import { onlyOurSite } from './guards/site.ts';
import { tagged } from './guards/tag.ts';
import { onlyWithToken } from './guards/token.ts';
import type { Limits } from './limits.ts';
import { addPage } from './page/index.ts';
import { problemAnswer } from './problem.ts';
import { addActors } from './routes/actors.ts';
import { addClaims } from './routes/claims.ts';
import { addConflicts } from './routes/conflicts.ts';
import { addExport } from './routes/export.ts';
import { addFinds } from './routes/finds.ts';
import { addJobs } from './routes/jobs.ts';
import { addJudgements } from './routes/judgements.ts';
import { addOverview } from './routes/overview.ts';
import { addPages } from './routes/pages.ts';
import { addReports } from './routes/reports.ts';
import { addSearch } from './routes/search.ts';
import { addStatements } from './routes/statements.ts';
import type { Serving } from './serving.ts';

/** Each route's own file adds it to the API; the order is the description's. */
const routes: readonly ((api: Api, serving: Serving) => void)[] = [
  addOverview,
  addReports,
  addStatements,
  addSearch,
  addActors,
  addClaims,
  addConflicts,
  addFinds,
  addExport,
  addJudgements,
  addPages,
  addJobs,
];

export interface AppOptions {
  /** The address that is listened on. */
  readonly host: string;
  /** What one must know to be answered; null where everybody who reaches us is. */
  readonly token: string | null;
  readonly limits: Limits;
  /** Where the page is built. */
  readonly pageFolder: string;
}

/** The whole server but its sockets: from a request to its answer. The guards stand in the order in which they ask. */
export function appOf(serving: Serving, { host, token, limits, pageFolder }: AppOptions): Api {
  const api = newApi();
  api.use(securityHeaders);
  api.use(onlyOurHost(host));
  api.use(onlyOurSite);
  if (token !== null) api.use(onlyWithToken(token));
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: ({ req }, methods) => {
        const allow = methods.join(', ');
        return problemAnswer('no_method', `${req.path} takes ${allow}, not ${req.method}`, { Allow: allow });
      },
    }),
  );
  api.use('/api/*', bodiesWeTake(limits), tagged(serving));
  for (const add of routes) add(api, serving);
  api.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version: serving.version,
      description: 'Who said what, about what, when, on whose word, and who says otherwise: one collection.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    security: [{}, { token: [] }],
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  addPage(api, pageFolder);
  return api;
}
