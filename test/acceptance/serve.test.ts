import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { folder, hearsay, lines, root } from './hearsay.ts';

const PAGE = `Toll Hill bridge stays open

OSTMARK, March 4 (Varna Wire) - Mayor Ilse Brandt denied on Tuesday that the bridge at Toll Hill was unsafe. "The bridge was
never closed," Brandt told reporters. Engineer José Peña said that the mayor's office hid three reports.
`;

/** `hearsay serve`, running as its user runs it. */
class Running {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  private errors = '';

  constructor(args: readonly string[], cwd: string) {
    const bin = [join(root, 'bin/hearsay'), 'serve', '--json', '--port', '0', ...args];
    this.process = spawn(process.execPath, bin, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    this.process.stderr.on('data', (data) => {
      this.errors += data;
    });
  }

  async address(): Promise<string> {
    const [data] = await once(this.process.stdout, 'data');
    return JSON.parse(String(data)).address;
  }

  /** Ends it as Ctrl-C does. */
  async stop(): Promise<{ readonly code: number | null; readonly errors: string }> {
    if (this.process.exitCode === null) {
      this.process.kill('SIGINT');
      await once(this.process, 'exit');
    }
    return { code: this.process.exitCode, errors: this.errors };
  }
}

describe('hearsay serve', () => {
  let running: Running | null = null;
  afterEach(async () => {
    await running?.stop();
    running = null;
  }, 30_000);

  const job = async (address: string, id: string) => (await fetch(`${address}/api/jobs/${id}`)).json();
  const post = async (url: string, type: string, body: string) => {
    const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body });
    return (await answer.json()) as { id: string };
  };

  it('adds a page as hearsay add does, answers meanwhile, verifies, and leaves one whole file', async () => {
    const cwd = folder();
    running = new Running(['--create'], cwd);
    const address = await running.address();
    const added = await post(`${address}/api/pages/file?name=bridge.txt`, 'application/octet-stream', PAGE);
    expect((await fetch(`${address}/api/overview`)).status).toBe(200);
    await expect
      .poll(() => job(address, added.id), { timeout: 60_000 })
      .toMatchObject({
        state: 'done',
        stages: [{ stage: 'read' }, { stage: 'extracted' }, { stage: 'added' }, { stage: 'linked' }],
        added: { page: { path: 'bridge.txt' }, status: 'added' },
      });
    const answer = await fetch(`${address}/api/statements?explain=true`);
    const served = ((await answer.json()) as { items: { act: string }[] }).items;
    expect(served.map(({ act }) => act)).toContain('deny');
    const again = await post(`${address}/api/pages`, 'application/json', JSON.stringify({ text: PAGE }));
    await expect.poll(() => job(address, again.id), { timeout: 60_000 }).toMatchObject({ added: { status: 'known' } });
    const nothing = await post(`${address}/api/pages`, 'application/json', '{"text":"\\u0000\\u0001"}');
    await expect
      .poll(() => job(address, nothing.id), { timeout: 60_000 })
      .toMatchObject({ state: 'failed', error: expect.stringContaining('pasted.txt') });
    const own = await post(`${address}/api/pages/address`, 'application/json', `{"address":"${address}/"}`);
    await expect
      .poll(() => job(address, own.id), { timeout: 60_000 })
      .toMatchObject({ state: 'failed', error: expect.stringMatching(/127\.0\.0\.1/) });
    const verified = await post(`${address}/api/verify`, 'application/json', '{}');
    await expect
      .poll(() => job(address, verified.id), { timeout: 60_000 })
      .toMatchObject({ verdict: { ok: true, pages: 1 } });
    expect(await running.stop()).toEqual({ code: 0, errors: '' });
    expect(readdirSync(cwd)).toEqual(['hearsay.db']);
    expect(lines(hearsay(['statements', '--json', '--explain'], cwd).stdout)).toEqual(served);
  }, 180_000);

  it('says so where its port is taken', async () => {
    const cwd = folder();
    running = new Running(['--create'], cwd);
    const { port } = new URL(await running.address());
    const { status, stderr } = hearsay(['serve', '--port', port], cwd);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`port ${port} is in use`)]);
  });

  it.each([
    [['--host', '0.0.0.0'], 2, '0.0.0.0 can be reached by others, so a token is needed'],
    [['--host', '::'], 2, 'a token is needed'],
    [['--token', 'short'], 2, 'the token is too short'],
    [['--host', '203.0.113.9', '--token', 'long enough to be let in'], 2, '203.0.113.9 is no address of this machine'],
    [['--port', '70000'], 2, 'give a port, 0 to 65535'],
    [['-c', 'gone.db'], 1, 'gone.db: no such collection'],
    [['-c', 'text.txt'], 1, 'text.txt is not a collection'],
  ] as const)('refuses %j', (args, code, message) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'text.txt'), 'no collection'.repeat(100));
    hearsay(['add', 'text.txt'], cwd);
    const { status, stderr } = hearsay(['serve', ...args], cwd);
    expect([status, stderr]).toEqual([code, expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
