import { afterEach, describe, expect, it } from 'vitest';
import type { Hands, Watcher } from '../../src/serve/jobs/hands.ts';
import type { Outcome, Task } from '../../src/serve/jobs/tasks.ts';
import { type Served, serve } from './served.ts';

/** Hands that a test moves: every task waits until the test ends it. */
class Held implements Hands {
  readonly tasks: {
    readonly task: Task;
    readonly watcher: Watcher;
    end(outcome: Outcome): void;
    fail(why: string): void;
  }[] = [];

  work(task: Task, watcher: Watcher): Promise<Outcome> {
    return new Promise((end, reject) => {
      this.tasks.push({ task, watcher, end, fail: (why) => reject(new Error(why)) });
    });
  }

  async close(): Promise<void> {}
}

const line = (path: string) => ({
  page: { path, sha256: 'a'.repeat(64) },
  reports: ['aaaaaaaaaaaa-1'],
  status: 'added' as const,
});

describe('long work', () => {
  let served: Served;
  afterEach(() => served.close());

  const upload = async (name: string, text: string) => {
    const answer = await fetch(`${served.address}/api/pages/file?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: text,
    });
    const job = (await answer.json()) as { id: string; state: string };
    return { status: answer.status, location: answer.headers.get('location'), job };
  };

  it('is done one after another, and tells how far it is', async () => {
    const hands = new Held();
    served = await serve({ hands });
    const first = (await served.post('/api/pages', { text: 'Mayor Brandt said no.', name: 'note.txt' })).json;
    const { job: second } = await upload('../up/b.html', '<p>x</p>');
    expect([first.state, second.state]).toEqual(['working', 'waiting']);
    expect(hands.tasks.map(({ task }) => task)).toEqual([
      { do: 'add', path: 'note.txt', bytes: new TextEncoder().encode('Mayor Brandt said no.') },
    ]);
    hands.tasks[0].watcher.stage('read');
    const asked = async (id: string) => (await served.get(`/api/jobs/${id}`)).json;
    expect((await asked(first.id)).stages).toEqual([{ stage: 'read', at: expect.any(String) }]);
    hands.tasks[0].end({ do: 'add', lines: [line('note.txt')] });
    await expect.poll(async () => (await asked(first.id)).state).toBe('done');
    expect((await asked(first.id)).added).toEqual(line('note.txt'));
    await expect.poll(() => hands.tasks.length).toBe(2);
    expect(hands.tasks[1].task).toMatchObject({ path: 'b.html' });
    hands.tasks[1].fail('can not be read');
    await expect.poll(async () => (await asked(second.id)).state).toBe('failed');
    expect((await asked(second.id)).error).toBe('b.html can not be read');
    expect((await served.get('/api/jobs')).json.items.map(({ id }: { id: string }) => id)).toEqual([
      second.id,
      first.id,
    ]);
  });

  it('tells of an archive as of one page, and of each of its pages', async () => {
    const hands = new Held();
    served = await serve({ hands });
    const { job } = await upload('many.zip', 'PK');
    const failed = {
      page: { path: 'many.zip#b', sha256: null },
      reports: [],
      status: 'failed' as const,
      error: 'b: no',
    };
    const lines = [line('many.zip#a'), failed, { ...line('many.zip#c'), reports: ['cccccccccccc-1'] }];
    hands.tasks[0].end({ do: 'add', lines });
    await expect
      .poll(async () => (await served.get(`/api/jobs/${job.id}`)).json)
      .toMatchObject({
        ...{ state: 'done', error: null, pages: lines },
        added: {
          page: { path: 'many.zip', sha256: null },
          reports: ['aaaaaaaaaaaa-1', 'cccccccccccc-1'],
          status: 'added',
        },
      });
    const { job: none } = await upload('none.zip', 'PK');
    await expect.poll(() => hands.tasks.length).toBe(2);
    hands.tasks[1].end({ do: 'add', lines: [failed, failed] });
    await expect
      .poll(async () => (await served.get(`/api/jobs/${none.id}`)).json)
      .toMatchObject({ state: 'failed', error: 'b: no' });
  });

  it('fetches an address, and nothing that is none', async () => {
    const hands = new Held();
    served = await serve({ hands });
    expect((await served.post('/api/pages/address', { address: 'https://varna.example/a' })).json).toMatchObject({
      do: 'fetch',
    });
    expect(hands.tasks[0].task).toEqual({ do: 'fetch', address: 'https://varna.example/a' });
    for (const address of ['file:///etc/passwd', '/etc/passwd', 'javascript:1', '']) {
      expect((await served.post('/api/pages/address', { address })).status).toBe(400);
    }
  });

  it('says where the job is', async () => {
    served = await serve({ hands: new Held() });
    const answer = await upload('a.txt', 'x');
    expect(answer.status).toBe(202);
    expect(answer.location).toBe(`/api/jobs/${answer.job.id}`);
  });

  it('tells of verifying as it goes', async () => {
    const hands = new Held();
    served = await serve({ hands });
    const { id } = (await served.post('/api/verify', {})).json;
    hands.tasks[0].watcher.progress(3, 10);
    expect((await served.get(`/api/jobs/${id}`)).json).toMatchObject({
      do: 'verify',
      progress: { done: 3, total: 10 },
    });
  });

  it('is refused where too much waits', async () => {
    served = await serve({ hands: new Held(), limits: { waitingJobs: 2, waitingBytes: 100 } });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await upload(`${i}.txt`, 'x')).status);
    expect(statuses).toEqual([202, 202, 202, 429]);
  });

  it('keeps no more bytes waiting than it may', async () => {
    served = await serve({ hands: new Held(), limits: { waitingBytes: 100 } });
    expect((await upload('a.txt', 'x'.repeat(60))).status).toBe(202);
    expect((await upload('b.txt', 'x'.repeat(60))).status).toBe(202);
    expect((await upload('c.txt', 'x'.repeat(60))).status).toBe(429);
  });
});
