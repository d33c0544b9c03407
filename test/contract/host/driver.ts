// The process that every test of this suite starts: builds the host over the real `process` and plays a script.
// It stands where a door would stand, and writes what the host answered to a file.
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Fault } from '../../../shared/fault/fault.js';
import type { Host } from '../../../shared/host/host.js';
import { unreachable } from '../../../shared/step/names.js';
import { Secret } from '../../../shared/step/secret.js';
import { realClock } from '../../../shared/wiring/clock.js';
import type { Answers, Call, FinishCall, Script } from './script.js';

async function hostFor(script: Script): Promise<Host> {
  switch (script.host) {
    case 'github':
      return (await import('../../../shared/host/github.js')).github(process, realClock);
    case 'azure-pipelines':
      return (await import('../../../shared/host/azure-pipelines.js')).azurePipelines(process);
    case 'terminal':
      return (await import('../../../shared/host/terminal.js')).terminal(process, script);
    default:
      return unreachable(script.host);
  }
}

async function play(host: Host, call: Call): Promise<Answers> {
  switch (call.call) {
    case 'raw':
      return Object.fromEntries(call.names.map(name => [name, host.raw(name)]));
    case 'saved':
      return Object.fromEntries(call.names.map(name => [name, host.saved(name)]));
    case 'id-token':
      return idToken(host, call.audience);
    case 'connection':
      return connection(host, call.id, call.names);
    case 'job-status':
      return { status: host.jobStatus() };
    case 'redact':
      return { text: host.redact?.(call.text) };
    case 'child-variables':
      return childVariables();
    case 'await-cancellation':
      return cancellation(host);
    default:
      await act(host, call);
      return {};
  }
}

type Act = Exclude<
  Call,
  {
    call:
      | 'raw'
      | 'saved'
      | 'id-token'
      | 'connection'
      | 'job-status'
      | 'redact'
      | 'child-variables'
      | 'await-cancellation';
  }
>;

async function act(host: Host, call: Act): Promise<void> {
  switch (call.call) {
    case 'signal-itself':
      // Where nobody listens this is the end of the process: the call does not return.
      process.kill(process.pid, call.signal);
      return;
    case 'child-task-library':
      return childTaskLibrary();
    case 'group':
      return host.log.group(call.title, call.lines);
    case 'mask':
      return host.mask(new Secret(call.value));
    case 'tag':
      return host.tag?.(call.text);
    case 'output':
      return host.output(call.name, call.value);
    case 'save':
      return host.save(call.name, call.value);
    case 'summary':
      return host.summary(call.markdown.repeat(call.times ?? 1));
    case 'crash':
      return crash(call.by);
    case 'finish':
      return finish(host, call);
    default:
      for (let count = 0; count < (call.times ?? 1); count += 1) host.log[call.call](call.text);
  }
}

async function idToken(host: Host, audience: string): Promise<Answers> {
  try {
    const token = await host.idToken(audience);
    return { token: token.reveal() };
  } catch (thrown) {
    // The tests want to see a fault; anything else ends the driver.
    if (!(thrown instanceof Fault)) throw thrown;
    return { code: thrown.code, message: thrown.message, hint: thrown.hint };
  }
}

function connection(host: Host, id: string, names: readonly string[]): Answers {
  const found = host.connection(id);
  if (found === undefined) return { found: 'no' };
  const read = names.flatMap(name => [
    [`parameter ${name}`, found.parameter(name)],
    [`secret ${name}`, found.secret(name)?.reveal()],
    [`setting ${name}`, found.setting(name)],
  ]);
  return { found: 'yes', scheme: found.scheme, url: found.url, ...Object.fromEntries(read) };
}

function childVariables(): Answers {
  const program = 'process.stdout.write(Object.keys(process.env).join(" "))';
  const child = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  return { names: child.stdout };
}

function childTaskLibrary(): void {
  const library = createRequire(import.meta.url).resolve('azure-pipelines-task-lib/task.js');
  spawnSync(process.execPath, ['-e', `require(${JSON.stringify(library)})`]);
}

async function cancellation(host: Host): Promise<Answers> {
  // A signal must be enough to go on; something else has to keep the process alive meanwhile.
  const alive = setInterval(() => undefined, 60_000);
  host.log.info('ready');
  await new Promise(resolve => host.cancelled.addEventListener('abort', resolve));
  clearInterval(alive);
  const reason: unknown = host.cancelled.reason;
  return reason instanceof Fault ? { code: reason.code, message: reason.message } : { code: String(reason) };
}

function crash(by: 'throw' | 'rejection'): Promise<void> {
  if (by === 'rejection') void Promise.reject(new Error('nobody waits for this'));
  else
    setImmediate(() => {
      throw new Error('nobody catches this');
    });
  return new Promise(resolve => setTimeout(resolve, 1000));
}

function finish(host: Host, { outcome, headline, code, fault }: FinishCall): Promise<void> {
  const details = fault && {
    ...(fault.hint && { hint: fault.hint }),
    ...(fault.facts && { facts: fault.facts }),
  };
  return host.finish({
    step: 'status',
    outcome,
    headline,
    ...(code && { code }),
    ...(fault && { fault: new Fault(fault.code, fault.message, details) }),
  });
}

// The cast: the only one who writes this argument is the suite, with the type `Script`.
const script = JSON.parse(process.argv[2] ?? '') as Script;
const host = await hostFor(script);
for (const call of script.calls) {
  appendFileSync(script.answers, `${JSON.stringify(await play(host, call))}\n`);
}
