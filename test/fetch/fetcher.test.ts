import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Exchange, Fetcher, FetchFailure, type FetchOptions } from '../../src/fetch/index.ts';
import { html, leads, QUICK, StageServer, text } from './server.ts';

let stage: StageServer;
const fetchers: Fetcher[] = [];

beforeAll(async () => {
  stage = await StageServer.open();
});
afterEach(async () => {
  stage.clear();
  await Promise.all(fetchers.splice(0).map((fetcher) => fetcher.close()));
});
afterAll(() => stage.close());

function fetcher(options: FetchOptions = {}): Fetcher {
  const made = new Fetcher({ ...QUICK, ...options });
  fetchers.push(made);
  return made;
}

/** How an address fails, and that it does so within three seconds, naming the address. */
async function failure(address: string, options: FetchOptions = {}): Promise<FetchFailure> {
  const began = performance.now();
  const error = await fetcher(options)
    .page(address)
    .then(
      (page) => page,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(FetchFailure);
  expect(performance.now() - began).toBeLessThan(3000);
  const found = error as FetchFailure;
  expect(found.message.startsWith(`${address}: `)).toBe(true);
  return found;
}

const string = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('a page', () => {
  it('comes with its bytes, their hash and how it was taken', async () => {
    stage.on('/a', html('Bridge closed', { etag: '"1"', 'set-cookie': 'me=you' }));
    const page = await fetcher({ contact: 'desk@paper.test' }).page(stage.address('/a#part'));
    expect(string(page.bytes)).toContain('Bridge closed');
    expect(page.sha256).toBe(createHash('sha256').update(page.bytes).digest('hex'));
    expect(page.path).toBe(stage.address('/a'));
    expect(page.capture).toMatchObject({ address: stage.address('/a'), asked: stage.address('/a#part'), status: 200 });
    expect(page.capture?.headers).toContainEqual(['etag', '"1"']);
    expect(page.capture?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(stage.asked).toEqual(['paper.test /robots.txt', 'paper.test /a']);
    expect(stage.headers[1]).toMatchObject({ 'user-agent': 'Hearsay/9.9.9 (reads news reports; +desk@paper.test)' });
  });

  it('keeps no cookie', async () => {
    stage.on('/a', html('A', { 'set-cookie': 'me=you' })).on('/b', html('B'));
    const one = fetcher();
    await one.page(stage.address('/a'));
    await one.page(stage.address('/b'));
    expect(stage.headers.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['gzip, br', (bytes: Uint8Array) => brotliCompressSync(gzipSync(bytes))],
  ])('is unpacked from %s', async (encoding, pack) => {
    stage.on('/z', text(pack(Buffer.from('a packed page')), { 'content-encoding': encoding }));
    expect(string((await fetcher().page(stage.address('/z'))).bytes)).toBe('a packed page');
  });

  it('is asked for again only where it changed', async () => {
    stage.on('/a', (request, response) => {
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304, { 'cache-control': 'max-age=60' }).end();
      else html('news', { etag: '"7"' })(request, response);
    });
    const one = fetcher();
    const first = await one.ask(stage.address('/a'));
    expect(first.page).not.toBeNull();
    const validators = { address: first.address, etag: '"7"', lastModified: null };
    const second = await one.ask(stage.address('/a'), validators);
    expect(second.page).toBeNull();
    expect(second.headers).toContainEqual(['cache-control', 'max-age=60']);
    const elsewhere = await one.ask(stage.address('/a'), { ...validators, address: 'http://other.test/' });
    expect(elsewhere.page).not.toBeNull();
  });
});

describe('addresses', () => {
  it.each([
    ['not an address', 'address', 'no address of the web'],
    ['ftp://paper.test/a', 'address', 'only http and https'],
    ['file:///etc/passwd', 'address', 'only http and https'],
    ['http://me:secret@paper.test/', 'address', 'a password'],
    ['http://paper.test:25/', 'refused', 'port 25'],
    ['http://169.254.169.254/latest/meta-data/', 'refused', 'metadata'],
    ['http://192.168.0.1/', 'refused', 'a private address'],
    ['http://[::ffff:10.0.0.1]/', 'refused', 'wraps another'],
    ['http://inner.test/', 'refused', '10.1.2.3, a private address'],
    ['http://metadata.test/', 'refused', '169.254.169.254'],
    ['http://six.test/', 'refused', 'fd00::1, a private address'],
    ['http://nowhere.invalid/', 'unreachable', 'no server of that name'],
  ])('%s: %s, %s', async (address, kind, words) => {
    const found = await failure(address);
    expect(found.kind).toBe(kind);
    expect(found.message).toContain(words);
    expect(stage.asked).toEqual([]);
  });

  it('loopback is refused unless it is opened, by number and by name', async () => {
    stage.on('/a', html('inside'));
    for (const host of ['127.0.0.1', 'paper.test', 'localhost']) {
      const found = await failure(stage.address('/a', host), { allowLoopback: false });
      expect(found.kind).toBe('refused');
    }
    expect(stage.asked).toEqual([]);
    expect(string((await fetcher().page(stage.address('/a', '127.0.0.1'))).bytes)).toContain('inside');
  });

  it('of a name with several addresses, only those that may be asked are connected to', async () => {
    stage.on('/a', html('mixed'));
    expect(string((await fetcher().page(stage.address('/a', 'mixed.test'))).bytes)).toContain('mixed');
  });

  it('a name that stands for another address the second time is checked again', async () => {
    stage.on('/a', text('once', { connection: 'close' })).on('/robots.txt', text('', { connection: 'close' }));
    let looked = 0;
    const resolve = async () => [{ address: looked++ < 2 ? '127.0.0.1' : '10.0.0.7', family: 4 }];
    const one = fetcher({ resolve });
    expect(string((await one.page(stage.address('/a'))).bytes)).toBe('once');
    const error = await one.page(stage.address('/a')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'refused' });
    expect(looked).toBe(3);
  });
});

describe('redirects', () => {
  it('are followed, and the page says from where', async () => {
    stage
      .on('/a', leads('/b', 301))
      .on('/b', leads(stage.address('/c', 'other.test'), 308))
      .on('/c', html('there'));
    const page = await fetcher().page(stage.address('/a'));
    expect(page.path).toBe(stage.address('/c', 'other.test'));
    expect(page.capture?.asked).toBe(stage.address('/a'));
    expect(stage.asked).toContain('other.test /robots.txt');
  });

  it.each([
    ['a loop', '/a', 'redirects', 'more than 10'],
    ['to the metadata of a cloud', 'http://169.254.169.254/', 'refused', '169.254.169.254'],
    ['to a private address', 'http://10.0.0.1/x', 'refused', '10.0.0.1'],
    ['to loopback in IPv6 clothes', 'http://[::ffff:127.0.0.1]/', 'refused', 'wraps another'],
    ['to a name inside', 'http://inner.test/x', 'refused', '10.1.2.3'],
    ['to a file', 'file:///etc/passwd', 'address', 'only http and https'],
    ['to another port', 'http://paper.test:22/', 'refused', 'port 22'],
    ['to nothing', 'http://', 'address', 'no address'],
  ])('%s fail', async (_what, to, kind, words) => {
    stage.on('/a', leads(to));
    const found = await failure(stage.address('/a'));
    expect(found.kind).toBe(kind);
    expect(found.message).toContain(words);
  });

  it('to loopback fail where the first address is a public one', async () => {
    const port = new URL(stage.address('/')).port;
    stage.on('/a', leads(`http://127.0.0.1:${port}/secret`)).on('/secret', html('secret'));
    // The resolver's loopback plays the open web here: its one address is let through by name only.
    const open = fetcher();
    expect(string((await open.page(stage.address('/a'))).bytes)).toContain('secret');
    const shut = await failure(stage.address('/a', '127.0.0.1'), { allowLoopback: false });
    expect(shut.kind).toBe('refused');
  });
});

describe('robots.txt', () => {
  it('forbids', async () => {
    stage.on('/robots.txt', text('User-agent: *\nDisallow: /no')).on('/no', html('no')).on('/yes', html('yes'));
    const one = fetcher();
    await expect(one.page(stage.address('/no'))).rejects.toMatchObject({ kind: 'robots', lasting: true });
    await one.page(stage.address('/yes'));
    expect(stage.asked).toEqual(['paper.test /robots.txt', 'paper.test /yes']);
  });

  it('forbids what a redirect leads to', async () => {
    stage.on('other.test/robots.txt', text('User-agent: *\nDisallow: /'));
    stage.on('/a', leads(stage.address('/b', 'other.test'))).on('/b', html('no'));
    expect((await failure(stage.address('/a'))).message).toContain('other.test');
    expect(stage.asked).not.toContain('other.test /b');
  });

  it.each([
    ['fails', text('', {}, 500), 'server'],
    ['asks to come later', text('', {}, 429), 'server'],
    ['hangs', () => {}, 'slow'],
    ['breaks', (_request: unknown, response: { destroy(): void }) => response.destroy(), 'broken'],
  ] as const)('that %s forbids everything for now', async (_what, play, kind) => {
    stage.on('/robots.txt', play).on('/a', html('a'));
    const found = await failure(stage.address('/a'));
    expect(found.kind).toBe(kind);
    expect(found.lasting).toBe(false);
    expect(stage.asked).toEqual(['paper.test /robots.txt']);
  });

  it.each([
    ['is not there', text('', {}, 404)],
    ['wants a login', text('', {}, 403)],
    ['leads in a circle', leads('/robots.txt')],
    ['leads to a private address', leads('http://10.0.0.1/robots.txt')],
    ['is endless', endless('# nothing\n')],
    ['is binary', text(Buffer.alloc(1000, 0xff))],
  ])('that %s allows', async (_what, play) => {
    stage.on('/robots.txt', play).on('/a', html('a'));
    await fetcher({ wholeMs: 5000 }).page(stage.address('/a'));
  });

  it('that is endless is read to its limit', async () => {
    stage.on('/robots.txt', endless('User-agent: *\nDisallow: /a\n')).on('/a', html('a'));
    expect((await failure(stage.address('/a'), { wholeMs: 5000 })).kind).toBe('robots');
  });

  it('that says it is larger than what is read is read to there', async () => {
    const long = `User-agent: *\nDisallow: /a\n${'# more\n'.repeat(100_000)}`;
    stage.on('/robots.txt', text(long, { 'content-length': String(long.length) })).on('/a', html('a'));
    expect((await failure(stage.address('/a'), { wholeMs: 5000 })).kind).toBe('robots');
  });

  it('sets the pace, and is not waited for longer than allowed', async () => {
    stage.on('/robots.txt', text('User-agent: *\nCrawl-delay: 0.2')).on('/a', html('a'));
    stage.on('slow.test/robots.txt', text('User-agent: *\nCrawl-delay: 3600'));
    const one = fetcher();
    const began = performance.now();
    await Promise.all([one.page(stage.address('/a')), one.page(stage.address('/a'))]);
    expect(performance.now() - began).toBeGreaterThan(190);
    expect(stage.together.get('paper.test')).toBe(1);
    await one.page(stage.address('/a', 'slow.test'));
    await expect(one.page(stage.address('/a', 'slow.test'))).rejects.toThrow(/asks to wait \d{4} s/);
  });
});

function endless(piece: string) {
  return (_request: unknown, response: import('node:http').ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write(piece.repeat(2000)));
    };
    response.on('drain', more);
    more();
  };
}

const drip = (piece: string, ms: number) => (_request: unknown, response: import('node:http').ServerResponse) => {
  const timer = setInterval(() => response.write(piece), ms);
  response.on('close', () => clearInterval(timer));
};

describe('a server that means no good', () => {
  it.each([
    ['sends no headers', () => {}, 'slow'],
    ['stops in the body', (_q: unknown, r: import('node:http').ServerResponse) => void r.write('begun'), 'slow'],
    ['drips its body', drip('x', 50), 'slow'],
    ['never ends', endless('<p>more</p>'), 'too large'],
    ['says that its page is huge', text('x', { 'content-length': '99999999999' }), 'too large'],
    ['sends less than it said', short, 'broken'],
    ['resets', (_q: unknown, r: import('node:http').ServerResponse) => r.socket?.resetAndDestroy(), 'broken'],
    ['resets in the body', resetLate, 'broken'],
    ['sends a bomb', text(gzipSync(Buffer.alloc(300 << 20)), { 'content-encoding': 'gzip' }), 'too large'],
    ['sends a bomb in a bomb', nested, 'too large'],
    ['packs over and over', text('x', { 'content-encoding': 'gzip, gzip, gzip, gzip' }), 'too large'],
    [
      'cuts its packed page',
      text(gzipSync('page'.repeat(999)).subarray(0, 20), { 'content-encoding': 'gzip' }),
      'broken',
    ],
    ['packs in a way of its own', text('x', { 'content-encoding': 'zpaq' }), 'broken'],
    ['lies about packing', text('plain', { 'content-encoding': 'gzip' }), 'broken'],
    ['sends nothing', text(''), 'empty'],
    ['has no content', text('', {}, 204), 'empty'],
    ['sends headers without end', text('x', Object.fromEntries(manyHeaders())), 'too large'],
    [
      'does not speak HTTP',
      (_q: unknown, r: import('node:http').ServerResponse) => void r.socket?.end('SSH-2.0-x\r\n\r\n'),
      'broken',
    ],
    ['answers "not modified" unasked', text('', {}, 304), 'broken'],
    ['is gone', text('', {}, 410), 'gone'],
    ['knows no such page', text('', {}, 404), 'gone'],
    ['wants a login', text('', {}, 401), 'forbidden'],
    ['fails', text('', {}, 500), 'server'],
    ['redirects to nowhere', text('', {}, 302), 'empty'],
  ] as const)('%s', async (_what, play, kind) => {
    stage.on('/a', play);
    expect((await failure(stage.address('/a'))).kind).toBe(kind);
  });

  it('does not stand in the way of others', async () => {
    stage.on('/hang', () => {}).on('/a', html('well'));
    const one = fetcher();
    const [hung, well] = await Promise.allSettled([
      one.page(stage.address('/hang', 'slow.test')),
      one.page(stage.address('/a')),
    ]);
    expect([hung.status, well.status]).toEqual(['rejected', 'fulfilled']);
    await one.page(stage.address('/a', 'slow.test'));
  });

  it('that takes no connection is told of', async () => {
    const found = await failure('http://127.0.0.1:9/');
    expect(found.kind).toBe('refused');
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    expect((await failure(`http://127.0.0.1:${port}/`)).kind).toBe('unreachable');
  });
});

function short(_request: unknown, response: import('node:http').ServerResponse): void {
  response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this');
}

function resetLate(_request: unknown, response: import('node:http').ServerResponse): void {
  response.write('begun');
  setTimeout(() => response.socket?.resetAndDestroy(), 30);
}

function nested(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse): void {
  const bomb = gzipSync(gzipSync(Buffer.alloc(64 << 20)));
  text(bomb, { 'content-encoding': 'gzip, gzip' })(request, response);
}

function* manyHeaders(): Generator<[string, string]> {
  for (let i = 0; i < 400; i++) yield [`x-${i}`, 'y'.repeat(200)];
}

describe('a busy server', () => {
  const busy = (times: number, after: string) => {
    let asked = 0;
    return (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) =>
      (asked++ < times ? text('', { 'retry-after': after }, 429) : html('at last'))(request, response);
  };

  it('is asked once more after the wait that it names', async () => {
    stage.on('/a', busy(1, '0'));
    await fetcher().page(stage.address('/a'));
    expect(stage.asked).toHaveLength(3);
  });

  it('is left alone where the wait is long, for all its pages', async () => {
    stage.on('/a', busy(1, '3600')).on('/b', html('b'));
    const one = fetcher();
    await expect(one.page(stage.address('/a'))).rejects.toMatchObject({ kind: 'busy', retryAfterMs: 3_600_000 });
    await expect(one.page(stage.address('/b'))).rejects.toThrow(/asks to wait 3600 s/);
    await one.page(stage.address('/b', 'other.test'));
    expect(stage.asked).not.toContain('paper.test /b');
  });

  it('is not asked for ever', async () => {
    stage.on('/a', busy(99, '0'));
    expect((await failure(stage.address('/a'))).status).toBe(429);
    expect(stage.asked).toHaveLength(3);
  });
});

describe('what was exchanged', () => {
  it('is told as it went: robots, redirects and pages', async () => {
    const packed = gzipSync('packed');
    stage.on('/a', leads('/b')).on('/b', text(packed, { 'content-encoding': 'gzip', 'X-Odd': 'As Written' }));
    const told: Exchange[] = [];
    await fetcher({ onExchange: (exchange) => void told.push(exchange) }).page(stage.address('/a'));
    expect(told.map(({ address, status }) => [new URL(address).pathname, status])).toEqual([
      ['/robots.txt', 404],
      ['/a', 302],
      ['/b', 200],
    ]);
    const { body, headers, ip, requestHeaders } = told[2];
    expect(Buffer.compare(body, packed)).toBe(0);
    expect(headers).toContainEqual(['X-Odd', 'As Written']);
    expect(ip).toBe('127.0.0.1');
    expect(requestHeaders).toContainEqual(['host', new URL(stage.address('/')).host]);
  });

  it('stops at once when it is told to', async () => {
    stage.on('/hang', () => {});
    const stop = new AbortController();
    const one = fetcher({ signal: stop.signal, silenceMs: 20_000, wholeMs: 20_000 });
    const pages = [one.page(stage.address('/hang')), one.page(stage.address('/a'))].map((page) =>
      page.catch((error: unknown) => error),
    );
    const began = performance.now();
    setTimeout(() => stop.abort(new Error('enough')), 100);
    expect(await Promise.all(pages)).toEqual([new Error('enough'), new Error('enough')]);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
