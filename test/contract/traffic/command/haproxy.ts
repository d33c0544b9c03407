// Debian's HAProxy in front of two small servers, with its admin socket: who answers is decided by it alone. Where it is
// not installed its tests are skipped, except in CI, where that is a failure.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Behaviour, startHttpServer } from '../../../support/http-server.js';
import { repositoryRoot } from '../../../support/runtimes.js';

const server = '/usr/sbin/haproxy';
const isInstalled = existsSync(server);

export const mayRun = isInstalled || process.env['CI'] === 'true';
/** For the name of a suite: says in the output why it does not run. */
export const reason = mayRun ? '' : ' (skipped: apt-get install haproxy)';

export const program = join(repositoryRoot(), 'examples', 'command', 'haproxy', 'haproxy-backend.mjs');

export type Balancer = {
  /** The arguments of the example. */
  readonly arguments: readonly string[];
  /** As HAProxy itself says them: by server. */
  readonly weights: () => Promise<Readonly<Record<string, number>>>;
  readonly command: (text: string) => Promise<string>;
  /** One request of a visitor, through HAProxy: who answered, and with what status. */
  readonly visit: () => Promise<Visit>;
  /** From now on the candidate fails where visitors come by HAProxy have met it. */
  readonly spoil: () => void;
  readonly stop: () => Promise<void>;
};

export type Visit = { readonly arm: string; readonly status: number };

/** Marks what came through HAProxy: probes go to the servers themselves. */
const through = 'x-through';

export async function startBalancer(): Promise<Balancer> {
  const folder = await mkdtemp(join(tmpdir(), 'azure-promote-haproxy-'));
  const [socket, door] = [join(folder, 'admin.sock'), join(folder, 'door.sock')];
  let isSpoiled = false;
  let isMet = false;
  const stable = await startHttpServer([answering('stable')]);
  const candidate = await startHttpServer([
    (response, seen) => {
      isMet ||= seen.headers[through] !== undefined;
      answering('candidate', isSpoiled && isMet ? 500 : 200)(response, seen);
    },
  ]);
  await writeFile(
    join(folder, 'haproxy.cfg'),
    configuration({ socket, door, stable: stable.port, candidate: candidate.port }),
  );
  const child = spawn(server, ['-db', '-f', join(folder, 'haproxy.cfg')], { stdio: 'ignore' });
  const ended = new Promise(resolve => child.once('exit', resolve));
  const agent = new Agent({ keepAlive: true });
  const command = (text: string) => ask(socket, text);
  await untilAnswers(() => command('show info'));
  return {
    arguments: [socket, 'shop'],
    command,
    weights: async () => weightsIn(await command('show servers state shop')),
    visit: () => visit(door, agent),
    spoil: () => {
      isSpoiled = true;
    },
    stop: async () => {
      agent.destroy();
      child.kill('SIGKILL');
      await ended;
      await Promise.all([stable.close(), candidate.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answering(arm: string, status = 200): Behaviour {
  return response => {
    response.writeHead(status, { 'x-arm': arm, 'content-type': 'text/plain' });
    response.end(`${arm}\n`);
  };
}

type Places = {
  readonly socket: string;
  readonly door: string;
  readonly stable: number;
  readonly candidate: number;
};

function configuration({ socket, door, stable, candidate }: Places): string {
  return `
global
  stats socket ${socket} mode 600 level admin
defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend www
  bind unix@${door}
  http-request set-header ${through} haproxy
  default_backend shop
backend shop
  balance roundrobin
  server stable 127.0.0.1:${stable} weight 100
  server candidate 127.0.0.1:${candidate} weight 0
`;
}

function ask(socket: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const connection = createConnection({ path: socket });
    let said = '';
    connection.setEncoding('utf8');
    connection.on('error', reject);
    connection.on('data', (chunk: string) => {
      said += chunk;
    });
    connection.on('end', () => resolve(said));
    connection.end(`${text}\n`);
  });
}

function weightsIn(text: string): Readonly<Record<string, number>> {
  const columns = /^# (.+)$/m.exec(text)?.[1]?.split(' ') ?? [];
  const rows = text
    .split('\n')
    .filter(line => /^\d+ /.test(line))
    .map(line => line.split(' '));
  const at = (row: readonly string[], column: string) => row[columns.indexOf(column)] ?? '';
  return Object.fromEntries(rows.map(row => [at(row, 'srv_name'), Number(at(row, 'srv_uweight'))]));
}

function visit(door: string, agent: Agent): Promise<Visit> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath: door, path: '/', agent }, response => {
      response.resume();
      response.on('end', () =>
        resolve({ arm: String(response.headers['x-arm'] ?? ''), status: response.statusCode ?? 0 }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

async function untilAnswers(look: () => Promise<string>): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const said = await look().catch(() => '');
    if (said !== '') return;
    if (performance.now() > deadline) throw new Error('HAProxy does not answer');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
