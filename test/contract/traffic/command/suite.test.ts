// A user's own program in the contract of all targets. What breaks here is the program, and not a network.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Playground, startPlayground } from '../../../../playground/playground.js';
import type { LoggedRequest } from '../../../../playground/reception/request-log.js';
import type { TroubleRule } from '../../../../playground/trouble/trouble.js';
import { runProcess } from '../../../../shared/process/process.js';
import { commandTarget } from '../../../../shared/traffic/command/target.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { type Stage, somebodyElse, type TrafficRow } from '../row.js';
import { type JumpingClock, jumpingClock } from '../stage.js';
import { trafficSuite } from '../suite.js';
import { files, type Mischief, type Shares } from './wayward-program.js';

const program = fileURLToPath(new URL('wayward-program.js', import.meta.url));
const [stable, candidate] = ['stable', 'candidate'];

async function start(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'azure-promote-command-'));
  const put = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  put(files.shares, { shares: { stable: 100, candidate: 0 } });
  put(files.mischief, []);
  writeFileSync(join(folder, files.log), '');
  const real = await startPlayground();
  const clock = jumpingClock(real);
  const targetAt = (...places: readonly string[]) => targetIn(places, clock);
  const shares = (): Shares => JSON.parse(readFileSync(join(folder, files.shares), 'utf8'));
  const told = shares();
  return {
    playground: standIn(real, folder, put),
    clock,
    target: await targetAt(folder),
    stable,
    candidate,
    shares: () => shares().shares,
    builds: () => ({ stable: 'of stable', candidate: 'of candidate' }),
    rest: () => Object.keys(told.shares),
    meddle: async percent => {
      const changed = { by: somebodyElse, at: new Date(clock.now()).toISOString() };
      put(files.shares, { shares: { stable: 100 - percent, candidate: percent }, changed });
    },
    as: () => targetAt(folder),
    missing: () => targetAt(folder, '/nowhere'),
    stop: async () => {
      await real.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The second place is where it looks after its hello. */
function targetIn(places: readonly string[], clock: JumpingClock) {
  return commandTarget({
    program: {
      command: process.execPath,
      arguments: [program, ...places],
      environment: {},
      run: runProcess,
      stopwatch: realClock,
      signal: new AbortController().signal,
      debug: () => undefined,
    },
    clock,
    resource: 'wayward-program',
    candidate,
  });
}

/** The playground of the suite, whose trouble the program makes, and whose requests are the questions to it. */
function standIn(real: Playground, folder: string, put: (name: string, value: unknown) => void): Playground {
  const rules = (): readonly Mischief[] => JSON.parse(readFileSync(join(folder, files.mischief), 'utf8'));
  const trouble: Playground['trouble'] = {
    ...real.trouble,
    add: rule => {
      put(files.mischief, [...rules(), mischiefOf(rule)]);
      return () => 0;
    },
    clear: () => put(files.mischief, []),
  };
  return {
    ...real,
    trouble,
    get requests() {
      const verbs = readFileSync(join(folder, files.log), 'utf8').split('\n');
      return verbs.filter(verb => verb !== '').map(requestOf);
    },
  };
}

function mischiefOf({ match, do: deed }: TroubleRule): Mischief {
  return { verb: match.path ?? '', do: deed, ...(match.times !== undefined && { left: match.times }) };
}

function requestOf(verb: string, at: number): LoggedRequest {
  return { number: at, at: '', room: 'arm', method: 'ASK', host: '', path: verb, headers: {}, body: '' };
}

const row: TrafficRow = {
  name: 'Command',
  start,
  wire: {
    read: { method: 'ASK', path: 'read' },
    write: { method: 'ASK', path: 'write' },
    promote: { method: 'ASK', path: 'write' },
  },
  writeAction: '',
};

trafficSuite(row);
