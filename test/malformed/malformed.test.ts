import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';

interface Line {
  readonly name: string;
  readonly ms: number;
  readonly gives: string;
  readonly items: readonly { message?: string; path?: string; reports?: number }[];
  readonly fault: string | null;
}

/** Seconds without a word from the reading process after which it is taken to hang. */
const SILENCE = 60;
/** Milliseconds of processor time for one input; inputs have up to 60 MB. */
const LONGEST = 10_000;
/** Megabytes that the process may have had at most; the inputs themselves are made in it. */
const MOST_MEMORY = 1536;

/** Reads all inputs in a process of its own, so that a crash or a hang is seen and ends nothing else. */
async function readAll(): Promise<{ lines: Line[]; megabytes: number; end: string }> {
  const options = ['--max-old-space-size=1024', '--import', 'tsx', join(import.meta.dirname, 'run.ts')];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  let megabytes = Number.NaN;
  let end = '';
  const hung = () => {
    end = `hangs after ${lines.at(-1)?.name ?? 'its start'}`;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(hung, SILENCE * 1000);
  const exited = new Promise<void>((resolve) => {
    child.once('close', (code, signal) => {
      if (code !== 0) end ||= `ends with ${code ?? signal} after ${lines.at(-1)?.name ?? 'its start'}`;
      resolve();
    });
  });
  for await (const text of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    timer = setTimeout(hung, SILENCE * 1000);
    const line = JSON.parse(text);
    if (typeof line.megabytes === 'number') megabytes = line.megabytes;
    else lines.push(line);
  }
  await exited;
  clearTimeout(timer);
  return { lines, megabytes, end };
}

describe('malformed inputs', () => {
  let all: Awaited<ReturnType<typeof readAll>>;
  beforeAll(async () => {
    all = await readAll();
  }, 600_000);

  it('are all read to the end, without a crash or a hang, in bounded memory', () => {
    expect(all.end).toBe('');
    expect(all.lines.length).toBeGreaterThan(450);
    expect(all.megabytes).toBeLessThan(MOST_MEMORY);
  });

  it('are three hundred and more of different names', () => {
    expect(new Set(all.lines.map(({ name }) => name)).size).toBe(all.lines.length);
  });

  it('none meets a fault of ours', () => {
    expect(all.lines.filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it('none takes longer than ten seconds', () => {
    expect(all.lines.filter(({ ms }) => ms >= LONGEST)).toEqual([]);
  });

  it('each gives a reading or a message that names it and says something', () => {
    for (const { name, items } of all.lines) {
      expect(items, name).not.toEqual([]);
      for (const { message, path } of items) {
        if (message === undefined) expect(path).toContain(name);
        else
          expect(message).toMatch(new RegExp(`^${name.replace(/[.\\+*?()[\]{}^$|]/g, '\\$&')}(?:#.*)?: \\S.{8}`, 's'));
      }
    }
  });

  it('each gives what it should', () => {
    const wrong = all.lines.filter(({ gives, items }) => {
      if (gives === 'anything') return false;
      if (gives === 'reading') return !items.some(({ reports = 0 }) => reports > 0);
      const pattern = new RegExp(gives.slice(1, gives.lastIndexOf('/')));
      return !items.some(({ message }) => message !== undefined && pattern.test(message));
    });
    expect(wrong).toEqual([]);
  });
});
