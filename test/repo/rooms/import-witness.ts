// A program of its own: imports every file that it is given, then says on one line what importing did to the process.
import { createRequire } from 'node:module';
import process from 'node:process';

/** Everything is empty when importing did nothing but define. */
export type Witness = {
  readonly failures: readonly string[];
  readonly environment: readonly string[];
  readonly listeners: readonly string[];
  readonly globals: readonly string[];
  /** What would keep the process alive. */
  readonly resources: readonly string[];
  /** Packages of hosts that only their host may load, when it is asked to. */
  readonly hostLibraries: readonly string[];
};

const hostLibrary = /node_modules[\\/]azure-pipelines-task-lib[\\/]/;

const before = observe();
const failures: string[] = [];
for (const url of process.argv.slice(2)) {
  try {
    await import(url);
  } catch (thrown) {
    // Whatever the reason: the file cannot be imported without something that is not there.
    failures.push(`${url}: ${String(thrown)}`);
  }
}
const after = observe();
const witness: Witness = {
  failures,
  environment: added(before.environment, after.environment),
  listeners: added(before.listeners, after.listeners),
  globals: added(before.globals, after.globals),
  resources: added(before.resources, after.resources),
  hostLibraries: Object.keys(createRequire(import.meta.url).cache).filter(path => hostLibrary.test(path)),
};
process.stdout.write(JSON.stringify(witness));

function observe() {
  return {
    environment: Object.entries(process.env).map(([name, value]) => `${name}=${value}`),
    listeners: process.eventNames().map(event => `${String(event)}: ${process.listenerCount(event)}`),
    globals: Object.getOwnPropertyNames(globalThis),
    resources: process.getActiveResourcesInfo(),
  };
}

function added(earlier: readonly string[], later: readonly string[]): readonly string[] {
  return later.filter(each => !earlier.includes(each));
}
