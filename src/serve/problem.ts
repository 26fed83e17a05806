import { z } from '@hono/zod-openapi';

/** What can go wrong with a request, in one word for programs, and the HTTP status that says so. */
export const PROBLEMS = {
  bad_request: 400,
  no_token: 401,
  cross_site: 403,
  not_found: 404,
  no_method: 405,
  too_slow: 408,
  impossible: 409,
  too_large: 413,
  wrong_type: 415,
  foreign_host: 421,
  busy: 429,
  headers_too_large: 431,
  fault: 500,
  not_built: 503,
  collection: 503,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** The one form in which the API says that something went wrong. */
export const problemShape = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
      message: z.string().describe('For people: what is wrong and what to do.'),
    }),
  })
  .meta({ id: 'Problem', description: 'What went wrong. Every answer with a status of 400 or more has this form.' });

/** A request that can't be answered; the message is for whoever asked. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = 'Problem';
    this.code = code;
  }
}

/** The JSON of a problem. */
export function problemText(code: ProblemCode, message: string): string {
  return JSON.stringify({ error: { code, message } });
}

/** A problem as an answer. */
export function problemAnswer(code: ProblemCode, message: string, headers: Record<string, string> = {}): Response {
  const status = PROBLEMS[code];
  return new Response(problemText(code, message), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });
}
