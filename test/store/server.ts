import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** PostgreSQL refuses to run as root: then it runs as Debian's unprivileged user. */
const NOBODY = 65534;

/** Where this machine has PostgreSQL's programs; null where it has none. Debian keeps them out of the PATH. */
export function binaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres'))) ?? null;
}

export interface Server {
  /** Address of a database on it, to which `#collection` can be added. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a real server on a socket in a folder of its own, which nobody else can reach. */
export async function startServer(bin: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pg-'));
  const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder, stdio: 'ignore' as const };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    options,
  );
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`, '-c', 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], options);
  // The socket is there before the server takes anybody in.
  const knock = ['-q', '-h', folder];
  while (spawnSync(join(bin, 'pg_isready'), knock).status !== 0) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with exit code ${server.exitCode}`);
    await sleep(50);
  }
  const address = `postgres://hearsay@/postgres?host=${encodeURIComponent(folder)}`;
  return { address, stop: () => stop(server, folder) };
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
