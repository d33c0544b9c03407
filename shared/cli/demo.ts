// `azure-promote demo`: the product at work against the playground. Nothing is pretended: real requests are counted.
import { type Playground, startPlayground } from '../../playground/playground.js';
import { type AppService, createAppService, type SiteAddress } from '../azure/app-service.js';
import { Fault } from '../fault/fault.js';
import type { HostProcess } from '../host/host-process.js';
import { terminal } from '../host/terminal.js';
import type { Transport } from '../http/transport.js';
import { emptyStream } from '../ledger/ledger.js';
import type { RawInputs } from '../step/read.js';
import { status } from '../steps/status.js';
import { formatPercent } from '../traffic/split.js';
import { makePorts, type Wiring } from '../wiring/adapters.js';
import { realClock } from '../wiring/clock.js';
import { runStep } from '../wiring/run.js';
import { signIn } from '../wiring/sign-in.js';
import { inTemporaryFolder } from './temporary-folder.js';

const app = 'payments';
const candidate = 'staging';
const resourceGroup = 'rg-prod';
const askedPercent = 10;
const requestCount = 1_000;

export async function demo(_: readonly string[], io: HostProcess): Promise<void> {
  const playground = await startPlayground({ seed: 7 });
  try {
    await inTemporaryFolder(folder => show(playground, folder, io));
  } finally {
    await playground.stop();
  }
}

async function show(playground: Playground, folder: string, io: HostProcess): Promise<void> {
  const say = (line: string) => io.stdout.write(`${line}\n`);
  const flags = {
    target: 'app-service',
    'resource-group': resourceGroup,
    app,
    candidate,
    ledger: `file:${folder}`,
  };
  const overlaid = withEnvironment(io, playground.environment);
  const host = terminal(overlaid, { flags, json: false });
  const raw: RawInputs = { host: 'terminal', get: host.raw, parsers: {} };
  const wiring: Wiring = { host, clock: realClock, environment: overlaid.env, runtime: io.version, raw };

  say('1. A local Azure is running; every request below is a real one over a socket.');
  const { arm, client, at } = await connect(wiring);
  say(`2. Asking App Service to send ${formatPercent(askedPercent)} of ${app} to the slot ${candidate}.`);
  await shift(client, at);
  await note(wiring, at);
  say(`3. Sending ${requestCount} requests to ${app}, as users would.`);
  const seen = await sendRequests(arm.transport, requestCount);
  say(
    `   ${candidate} answered ${seen} of ${requestCount}: asked ${formatPercent(askedPercent)}, measured ${formatPercent((seen / requestCount) * 100)}.`,
  );
  refuseImplausible(seen);
  say('4. What the step `status` says:');
  say('');
  await runStep(status, wiring);
  say('');
  say('Next: `node dist/cli.js playground` keeps such an Azure running for you to try things on.');
}

/**
 * The same process, with other variables: what a user gets who exports what the playground prints. Inputs that are
 * set here for real work stay out of it.
 */
function withEnvironment(io: HostProcess, environment: Playground['environment']): HostProcess {
  const kept = Object.entries(io.env).filter(([name]) => !name.startsWith('AZURE_PROMOTE_'));
  const env = { ...Object.fromEntries(kept), ...environment };
  return new Proxy(io, { get: (target, name) => (name === 'env' ? env : Reflect.get(target, name)) });
}

async function connect(wiring: Wiring) {
  const { arm, subscription } = await signIn(wiring, undefined);
  return { arm, client: await createAppService(arm), at: { subscription, resourceGroup, app } };
}

/** The address of the slot is read, never built: new slots have a hash and a region in their names. */
async function shift(client: AppService, at: SiteAddress): Promise<void> {
  const slots = await client.slots(at);
  const actionHostName = slots.find(({ name }) => name?.endsWith(`/${candidate}`))?.defaultHostName ?? '';
  await client.setRampUpRules(at, [{ name: candidate, actionHostName, reroutePercentage: askedPercent }]);
}

async function note(wiring: Wiring, { app: service }: SiteAddress): Promise<void> {
  const { ledger } = await makePorts(['ledger'], wiring);
  const entry = { kind: 'split-asked', at: new Date(realClock.now()).toISOString(), by: 'demo' } as const;
  const body = { arm: candidate, percent: askedPercent };
  await ledger?.append({ service, environment: 'production' }, [{ ...entry, body }], emptyStream);
}

async function sendRequests(transport: Transport, count: number): Promise<number> {
  const url = new URL(`https://${app}.azurewebsites.net/version`);
  let left = count;
  let seen = 0;
  const user = async () => {
    while (left > 0) {
      left -= 1;
      const { json } = await transport.send({ method: 'GET', url });
      if (slotOf(json) === candidate) seen += 1;
    }
  };
  await Promise.all(Array.from({ length: 25 }, user));
  return seen;
}

function slotOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'slot' in json ? json.slot : undefined;
}

/** Five standard deviations around what was asked: a split that is not there is a bug, and the demo says so. */
function refuseImplausible(seen: number): void {
  const expected = (requestCount * askedPercent) / 100;
  const deviation = Math.sqrt(expected * (1 - askedPercent / 100));
  if (Math.abs(seen - expected) <= 5 * deviation) return;
  throw new Fault('UNEXPECTED', `the playground sent ${seen} of ${requestCount} requests to ${candidate}`);
}
