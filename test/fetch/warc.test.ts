import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { Fetcher, WarcWriter } from '../../src/fetch/index.ts';
import { html, leads, QUICK, StageServer, text } from './server.ts';

let stage: StageServer;
let folder: string;

beforeAll(async () => {
  stage = await StageServer.open();
  folder = mkdtempSync(join(tmpdir(), 'hearsay-warc-'));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file's records as another program reads them. */
async function records(path: string) {
  const found = [];
  const parser = new WARCParser([readFileSync(path)][Symbol.iterator]() as never, { keepHeadersCase: true });
  for await (const record of parser) {
    const payload = await record.readFully(true);
    found.push({
      type: record.warcType,
      uri: record.warcTargetURI,
      headers: record.warcHeaders,
      http: record.httpHeaders,
      payload,
    });
  }
  return found;
}

it('what was fetched is read again by another program, byte by byte', async () => {
  const packed = gzipSync('a packed page');
  stage
    .on('/a', leads('/b?x=1'))
    .on('/b?x=1', text(packed, { 'content-encoding': 'gzip', 'x-odd': 'Ünter' }))
    .on('/c', (_request, response) => {
      response.write('chunk one, ');
      setTimeout(() => response.end('chunk two'), 20);
    })
    .on('/long', html('long '.repeat(1_000_000)));
  const path = join(folder, 'out.warc.gz');
  const writer = await WarcWriter.create(path, 'Hearsay/9.9.9');
  const fetcher = new Fetcher({ ...QUICK, onExchange: (exchange) => writer.write(exchange) });
  const pages = await Promise.all([fetcher.page(stage.address('/a')), fetcher.page(stage.address('/c', 'other.test'))]);
  await expect(fetcher.page(stage.address('/long'))).rejects.toMatchObject({ kind: 'too large' });
  await fetcher.close();
  await writer.close();

  const read = await records(path);
  expect(read[0].type).toBe('warcinfo');
  const responses = read.filter(({ type }) => type === 'response');
  const requests = read.filter(({ type }) => type === 'request');
  expect(requests).toHaveLength(responses.length);
  const paths = responses.map(
    ({ uri, http }) => `${new URL(uri ?? '').host.split('.')[0]} ${new URL(uri ?? '').pathname} ${http?.statusCode}`,
  );
  expect(paths.sort()).toEqual([
    'other /c 200',
    'other /robots.txt 404',
    'paper /a 302',
    'paper /b 200',
    'paper /long 200',
    'paper /robots.txt 404',
  ]);
  for (const page of pages) {
    const response = responses.find(({ uri }) => uri === page.path);
    expect(Buffer.compare(response?.payload as Uint8Array, page.bytes)).toBe(0);
  }
  const asked = requests.find(({ uri }) => uri === pages[0].path);
  expect(asked?.headers.headers.get('WARC-Concurrent-To')).toBe(
    responses.find(({ uri }) => uri === pages[0].path)?.headers.headers.get('WARC-Record-ID'),
  );
  expect(responses.find(({ uri }) => uri?.endsWith('/long'))?.headers.headers.get('WARC-Truncated')).toBe('length');
});

it('each record is a gzip member of its own, and the head is as the standard has it', async () => {
  const path = join(folder, 'members.warc.gz');
  const writer = await WarcWriter.create(path, 'Hearsay/9.9.9');
  const exchange = {
    ...{ address: 'http://paper.test/a?b', at: '2031-03-01T10:00:00.123Z', ip: '93.184.215.14', cut: null },
    ...{
      requestHeaders: [
        ['host', 'paper.test'],
        ['user-agent', 'Hearsay'],
      ] as const,
      status: 200,
      statusText: 'OK',
    },
    headers: [
      ['Content-Type', 'text/plain'],
      ['Transfer-Encoding', 'chunked'],
      ['X-Forged', 'a\r\nWARC-Type: evil'],
    ] as const,
    body: Buffer.from('body'),
  };
  await writer.write(exchange);
  await writer.close();
  const bytes = readFileSync(path);
  const starts = [...bytes.toString('latin1').matchAll(/\x1f\x8b\x08/g)].map(({ index }) => index);
  expect(starts).toHaveLength(3);
  const members = starts.map((start, i) => gunzipSync(bytes.subarray(start, starts[i + 1])).toString('latin1'));
  expect(members[1].replace(/urn:uuid:[\w-]+/, 'urn:uuid:X')).toBe(
    [
      'WARC/1.1',
      'WARC-Type: response',
      'WARC-Record-ID: <urn:uuid:X>',
      'WARC-Target-URI: http://paper.test/a?b',
      'WARC-Date: 2031-03-01T10:00:00.123Z',
      'WARC-IP-Address: 93.184.215.14',
      'Content-Type: application/http; msgtype=response',
      'WARC-Payload-Digest: sha256:230d8358dc8e8890b4c58deeb62912ee2f20357ae92a5cc861b98e68fe31acb5',
      'Content-Length: 121',
      '',
      'HTTP/1.1 200 OK',
      'Content-Type: text/plain',
      'X-Archive-Orig-Transfer-Encoding: chunked',
      'X-Forged: a WARC-Type: evil',
      '',
      'body',
      '',
      '',
    ].join('\r\n'),
  );
  expect(members[2]).toContain('\r\n\r\nGET /a?b HTTP/1.1\r\nhost: paper.test\r\nuser-agent: Hearsay\r\n\r\n');
});

it('no file is written over', async () => {
  const path = join(folder, 'once.warc.gz');
  await (await WarcWriter.create(path, 'Hearsay')).close();
  await expect(WarcWriter.create(path, 'Hearsay')).rejects.toMatchObject({ code: 'EEXIST' });
});
