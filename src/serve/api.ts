import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { CollectionProblem } from '../store/index.ts';
import { Problem, type ProblemCode, problemAnswer, problemShape } from './problem.ts';

/** The server's routes and their description. */
export type Api = OpenAPIHono;

/** An empty API that says in the one form whatever goes wrong. */
export function newApi(): Api {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new Problem('bad_request', told(result.error));
    },
  });
  api.onError((error) => {
    if (error instanceof Problem) return problemAnswer(error.code, error.message);
    if (error instanceof HTTPException) return problemAnswer(...ofHttp(error));
    if (error instanceof CollectionProblem) return problemAnswer('collection', error.message);
    console.error(`hearsay: a fault of Hearsay's own, please report it: ${error.stack}`);
    return problemAnswer('fault', "a fault of Hearsay's own, please report it; where hearsay serve runs it says more");
  });
  api.notFound((c) =>
    problemAnswer('not_found', `there is no ${c.req.path.slice(0, 200)}; /api/openapi.json lists all there is`),
  );
  return api;
}

/** What hono itself refuses. */
function ofHttp({ status, message }: HTTPException): [ProblemCode, string] {
  if (status === 415) return ['wrong_type', 'the body is not of the type that this address takes'];
  if (/malformed json/i.test(message))
    return ['bad_request', 'the body is not JSON: check its quotation marks and brackets'];
  return ['bad_request', message];
}

/** What a value should have been, field by field. */
function told(error: z.core.$ZodError): string {
  const shown = error.issues.slice(0, 5).map(({ path, message }) => {
    return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`;
  });
  return shown.join('; ').slice(0, 1000);
}

/** The answers of a route that gives JSON of a shape, and a problem otherwise. */
export function answers<Shape extends z.ZodType>(shape: Shape, description: string) {
  return { 200: { description, content: { 'application/json': { schema: shape } } }, ...problems };
}

/** How every route says that something went wrong. */
export const problems = {
  default: { description: 'What went wrong.', content: { 'application/json': { schema: problemShape } } },
};
