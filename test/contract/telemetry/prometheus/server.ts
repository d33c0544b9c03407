// Debian's Prometheus, started on a free loopback port over samples that were written beforehand, or scraping what it is
// told. Where it is not installed its tests are skipped, except in CI, where that is a failure.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { folderWith } from '../../artifact/files/temporary-folder.js';

const program = '/usr/bin/prometheus';
const tool = '/usr/bin/promtool';

const isInstalled = existsSync(program) && existsSync(tool);

export const mayRun = isInstalled || process.env['CI'] === 'true';
/** For the name of a suite: says in the output why it does not run. */
export const reason = mayRun ? '' : ' (skipped: apt-get install prometheus)';

/** `[seconds, value]`, as many as there are. */
export type Backfill = {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly samples: readonly (readonly [seconds: number, value: number | string])[];
};

export type Server = { readonly address: URL; readonly stop: () => Promise<void> };

export type Scrape = {
  readonly labels: Readonly<Record<string, string>>;
  /** Host and port. */
  readonly target: string;
  readonly parameters?: Readonly<Record<string, string>>;
};

export async function startPrometheus(
  backfill: readonly Backfill[],
  scrapes: readonly Scrape[] = [],
): Promise<Server> {
  const config = configuration(scrapes);
  const folder = folderWith({ 'config.yml': config, 'samples.txt': expositionOf(backfill) });
  const store = join(folder, 'store');
  if (backfill.length > 0) {
    execFileSync(tool, ['tsdb', 'create-blocks-from', 'openmetrics', join(folder, 'samples.txt'), store], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }
  const child = spawn(
    program,
    [
      `--config.file=${join(folder, 'config.yml')}`,
      `--storage.tsdb.path=${store}`,
      '--storage.tsdb.retention.time=100y',
      '--web.listen-address=127.0.0.1:0',
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: {} },
  );
  const ended = new Promise(resolve => child.once('exit', resolve));
  const address = new URL(`http://${await readyAt(child)}`);
  return {
    address,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** JSON is YAML. */
function configuration(scrapes: readonly Scrape[]): string {
  return JSON.stringify({
    global: { scrape_interval: '1s', scrape_timeout: '1s' },
    scrape_configs: scrapes.map(({ target, labels, parameters = {} }, at) => ({
      job_name: `app-${at}`,
      static_configs: [{ targets: [target], labels }],
      params: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value]])),
    })),
  });
}

/** OpenMetrics: all samples of a metric together, and those of a series in order. */
function expositionOf(backfill: readonly Backfill[]): string {
  const lines = backfill
    .toSorted((one, other) => (one.metric < other.metric ? -1 : 1))
    .flatMap(({ metric, labels, samples }) => {
      const names = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
      return samples.map(([at, value]) => `${metric}{${names.join(',')}} ${value} ${at}`);
    });
  return [...lines, '# EOF', ''].join('\n');
}

/** The format knows these three, and takes everything else as it is. */
function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

/** It says in its log where it listens, and when it answers. */
async function readyAt(child: ChildProcess): Promise<string> {
  const heard: string[] = [];
  if (child.stderr === null) throw new Error('the server has no log');
  // One that never listens must not outlive the test that waits for it.
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  let [host, isReady] = ['', false];
  for await (const line of createInterface({ input: child.stderr })) {
    heard.push(line);
    // In either order.
    host = /msg="Listening on" address=(127\.0\.0\.1:\d+)/.exec(line)?.[1] ?? host;
    isReady ||= line.includes('Server is ready to receive web requests');
    if (host === '' || !isReady) continue;
    clearTimeout(patience);
    child.stderr.resume();
    return host;
  }
  throw new Error(`Prometheus did not start:\n${heard.join('\n')}`);
}
