import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { problemAnswer } from '../problem.ts';

/** Fewest characters of a token: with letters and digits more than 80 bits where it is made by chance. */
export const LEAST_TOKEN = 16;
/** How long a wrong token is left waiting, in milliseconds: guessing is to be slow. */
const WRONG_MS = 300;
const COOKIE = 'hearsay';
/** Where the form below sends the token. */
const ENTRANCE = '/enter';

/**
 * Lets in who knows the token: programs by `Authorization: Bearer …`, people by a form that asks for it once and
 * leaves a cookie which no script can read and no other site can make a browser send.
 */
export function onlyWithToken(token: string): MiddlewareHandler {
  // The cookie is not the token: whoever finds it in a browser's files can use it only while this server runs.
  const session = randomBytes(32).toString('base64url');
  return async (c, next) => {
    const [, given] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (given !== undefined) {
      if (same(given, token)) return next();
      await sleep(WRONG_MS);
      return problemAnswer('no_token', 'the token is not the one that hearsay serve was started with');
    }
    if (same(getCookie(c, COOKIE) ?? '', session)) return next();
    if (c.req.path === ENTRANCE && c.req.method === 'POST') return enter(c, token, session);
    const wantsPage =
      c.req.method === 'GET' && !c.req.path.startsWith('/api') && c.req.header('accept')?.includes('text/html');
    if (wantsPage) return c.html(FORM, 401);
    return problemAnswer('no_token', 'send the token that hearsay serve was started with: Authorization: Bearer …', {
      'WWW-Authenticate': 'Bearer',
    });
  };
}

async function enter(c: Context, token: string, session: string): Promise<Response> {
  const form = new URLSearchParams((await c.req.text()).slice(0, 4096));
  if (!same(form.get('token') ?? '', token)) {
    await sleep(WRONG_MS);
    return c.html(FORM, 401);
  }
  setCookie(c, COOKIE, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return c.redirect('/', 303);
}

/** Compares in a time that tells nothing of where two texts differ. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

const FORM = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Hearsay</title>
<h1>Hearsay</h1>
<form method="post" action="${ENTRANCE}">
<p><label>The token that hearsay serve was started with:<br><input name="token" type="password" autocomplete="off" required autofocus></label>
<p><button>Enter</button>
</form></html>
`;
