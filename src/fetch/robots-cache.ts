import { ALLOWS_ALL, parseRobots, type Robots } from './robots.ts';

/** How long an answer is kept: a day at most, as RFC 9309 asks; what failed is asked again sooner. */
const KEPT_MS = 24 * 3600 * 1000;
const FAILED_MS = 10 * 60 * 1000;

/** What asking for a robots.txt gave: its text, that there is none, or that it can't be told. */
export type RobotsAnswer =
  | { readonly text: string }
  | { readonly absent: true }
  | { readonly failed: string; readonly retryAfterMs?: number | undefined };

/** What robots.txt says, or why it forbids everything: it could not be read, so the site's wishes are not known. */
export type RobotsFound = { readonly robots: Robots } | { readonly failed: string };

/** Asks for each site's robots.txt once a day. */
export class RobotsCache {
  private readonly kept = new Map<string, { readonly found: Promise<RobotsFound>; until: number }>();
  private readonly ask: (origin: string) => Promise<RobotsAnswer>;
  private readonly now: () => number;

  constructor(ask: (origin: string) => Promise<RobotsAnswer>, now: () => number) {
    this.ask = ask;
    this.now = now;
  }

  /** @param origin scheme, host and port: each has a robots.txt of its own */
  async of(origin: string): Promise<RobotsFound> {
    const kept = this.kept.get(origin);
    if (kept !== undefined && this.now() < kept.until) return kept.found;
    const entry = { found: this.find(origin), until: Number.POSITIVE_INFINITY };
    this.kept.set(origin, entry);
    try {
      const found = await entry.found;
      entry.until = this.now() + ('failed' in found ? FAILED_MS : KEPT_MS);
      return found;
    } catch (error) {
      this.kept.delete(origin);
      throw error;
    }
  }

  private async find(origin: string): Promise<RobotsFound> {
    const answer = await this.ask(origin);
    if ('text' in answer) return { robots: parseRobots(answer.text) };
    return 'absent' in answer ? { robots: ALLOWS_ALL } : { failed: answer.failed };
  }
}
