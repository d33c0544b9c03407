// Plays a script on a host in a process of its own and brings back what happened.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChildEnd, startChild } from '../../support/process/child.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime, type RuntimeName, repositoryRoot } from '../../support/runtimes.js';
import type { Given, HostRow, Observed } from './rows/row.js';
import type { Answers, Call, Script } from './script.js';

export type Order = Partial<Given> & {
  readonly calls: readonly Call[];
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly runtime?: RuntimeName;
  /** Called once the driver waits; gets a way to send it a signal. */
  readonly whenReady?: (send: SendSignal) => void;
  /** A reader that goes away after one line, as `head -1` does. */
  readonly readsOneLine?: boolean;
};

type SendSignal = (signal: NodeJS.Signals) => void;

export type Played = {
  readonly end: ChildEnd;
  readonly observed: Observed;
  readonly answers: readonly Answers[];
};

export async function play(row: HostRow, order: Order): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), 'host-suite-'));
  try {
    const end = await run(row, order, folder);
    const observed = await row.observe(folder, end);
    return { end, observed, answers: await answersIn(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(row: HostRow, order: Order, folder: string): Promise<ChildEnd> {
  const runtime = nodeRuntime(order.runtime ?? 'node20');
  const prepared = await row.prepare(folder, { inputs: order.inputs ?? {}, state: order.state ?? {} });
  await writeFile(join(folder, 'answers'), '');
  const script: Script = {
    host: row.host,
    flags: prepared.flags,
    json: prepared.json,
    answers: join(folder, 'answers'),
    calls: order.calls,
  };
  const variables = { ...bareEnvironment(runtime, folder), ...prepared.environment, ...order.environment };
  let send: SendSignal | undefined;
  const driver = join(repositoryRoot(), 'lib', 'test', 'contract', 'host', 'driver.js');
  const parameters = [driver, JSON.stringify(script)];
  const pipe = '"$0" "$@" | head -1; exit "${PIPESTATUS[0]}"';
  const child = await startChild({
    ...(order.readsOneLine === true
      ? { command: 'bash', parameters: ['-c', pipe, runtime.path, ...parameters] }
      : { command: runtime.path, parameters }),
    directory: folder,
    environment: Object.fromEntries(Object.entries(variables).flatMap(set)),
    onLine: line => {
      if (line === 'ready') order.whenReady?.(signal => send?.(signal));
    },
  });
  send = signal => void child.send(signal);
  return child.ended;
}

/** A variable given as undefined is one that the host leaves out. */
function set([name, value]: readonly [string, string | undefined]): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}

async function answersIn(folder: string): Promise<readonly Answers[]> {
  const lines = (await readFile(join(folder, 'answers'), 'utf8')).split('\n').filter(line => line !== '');
  // The cast: the driver writes answers and nothing else.
  return lines.map(line => JSON.parse(line) as Answers);
}
