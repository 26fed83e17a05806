/** What the server answers where it can't do what was asked. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Part of a list: the lines that the command prints with `--json`, and where the next part begins. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `/api/PATH?…` with the parts of the query that are given. */
export function url(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return `/api/${path}${text === '' ? '' : `?${text}`}`;
}

/** @throws Refusal with the server's own words, or with what went wrong on the way */
export async function ask<T>(address: string, options: RequestInit = {}): Promise<T> {
  const answer = await send(address, options);
  return (await answer.json()) as T;
}

/** Sends JSON. @throws Refusal */
export function tell<T>(address: string, body: unknown): Promise<T> {
  return ask(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** The answer itself, for what does not come as one JSON value. @throws Refusal */
export async function send(address: string, options: RequestInit = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address, { credentials: 'same-origin', ...options });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new Refusal('unreachable', 'Hearsay does not answer: is `hearsay serve` still running?', 0);
  }
  if (!answer.ok) throw await refusal(answer);
  return answer;
}

async function refusal(answer: Response): Promise<Refusal> {
  try {
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    return new Refusal(error.code, error.message, answer.status);
  } catch {
    return new Refusal('unreadable', `the server answered ${answer.status}`, answer.status);
  }
}
