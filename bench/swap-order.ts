// Clear the rule and then swap, or swap and then clear? What users see of either, against the playground under load.
// Time is the playground's and jumps from look to look; every request is a real one. Same seed, same figures.
import { Agent } from 'node:http';
import { defaultWorld } from '../playground/default-world.js';
import type { Habits } from '../playground/habits.js';
import { type Playground, startPlayground } from '../playground/playground.js';
import { call, manage, setRules, stagingHost } from '../test/contract/playground/caller.js';

const startShare = 50;
const clients = 60;
const stepSeconds = 2;
const beforeSeconds = 10;
const wholeSeconds = 180;
const front = 'payments.azurewebsites.net';
const next = '1.1.0';

type Order = 'clear, swap' | 'swap, clear';
type Crowd = 'new clients' | 'returning clients';

/** What one crowd saw at one moment, in shares of its requests. */
type Moment = { readonly at: number; readonly onNext: number; readonly failed: number };

type Visit = { readonly version: string | undefined; readonly cookie: string | undefined };

async function visit(playground: Playground, agent: Agent, cookie?: string): Promise<Visit> {
  const headers = cookie === undefined ? {} : { cookie };
  const { status, body, headers: came } = await call(playground.url, front, '/', { agent, headers });
  const pins = (came['set-cookie'] ?? []).map(each => each.split(';')[0] ?? '').join('; ');
  const version = status === 200 ? String(JSON.parse(body).version) : undefined;
  return { version, cookie: pins === '' ? undefined : pins };
}

async function momentOf(at: number, visits: readonly Promise<Visit>[]): Promise<Moment> {
  const seen = await Promise.all(visits);
  const share = (count: number) => (100 * count) / seen.length;
  return {
    at,
    onNext: share(seen.filter(({ version }) => version === next).length),
    failed: share(seen.filter(({ version }) => version === undefined).length),
  };
}

async function swap(playground: Playground): Promise<void> {
  const { status } = await manage(playground, 'sites/payments/slots/staging/slotsswap', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ targetSlot: 'production', preserveVnet: true }),
  });
  if (status !== 202) throw new Error(`the swap was answered ${status}`);
}

const isSwapping = ({ state }: Playground): boolean => state.site('payments')?.operation !== undefined;

/** The calls of an order, each at its time: a clear after the swap comes when the swap's end was told. */
async function act(
  playground: Playground,
  order: Order,
  passed: { swap: boolean; clear: boolean },
): Promise<void> {
  if (order === 'clear, swap' && !passed.clear) await clear(playground, passed);
  if (!passed.swap) {
    passed.swap = true;
    await swap(playground);
  } else if (!passed.clear && !isSwapping(playground)) await clear(playground, passed);
}

async function clear(playground: Playground, passed: { clear: boolean }): Promise<void> {
  passed.clear = true;
  const { status } = await setRules(playground);
  if (status !== 200) throw new Error(`clearing was answered ${status}`);
}

async function play(
  order: Order,
  habits: Partial<Habits>,
): Promise<Readonly<Record<Crowd, readonly Moment[]>>> {
  const playground = await startPlayground({ seed: 11, world: { ...defaultWorld(), habits } });
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const rule = { name: 'staging', actionHostName: stagingHost, reroutePercentage: startShare };
  await setRules(playground, rule);
  const cookies = await Promise.all(Array.from({ length: clients }, () => visit(playground, agent)));
  const seen: Record<Crowd, Moment[]> = { 'new clients': [], 'returning clients': [] };
  const passed = { swap: false, clear: false };
  for (let at = -beforeSeconds; at <= wholeSeconds; at += stepSeconds) {
    if (at >= 0) await act(playground, order, passed);
    const fresh = Array.from({ length: clients }, () => visit(playground, agent));
    seen['new clients'].push(await momentOf(at, fresh));
    const again = cookies.map(({ cookie }) => visit(playground, agent, cookie));
    seen['returning clients'].push(await momentOf(at, again));
    playground.state.clock.advance(stepSeconds * 1_000);
  }
  agent.destroy();
  await playground.stop();
  return seen;
}

const seconds = (moments: readonly Moment[], holds: (moment: Moment) => boolean): number =>
  moments.filter(({ at, ...moment }) => at >= 0 && holds({ at, ...moment })).length * stepSeconds;

function line(order: Order, crowd: Crowd, moments: readonly Moment[]): string {
  const after = moments.filter(({ at }) => at >= 0);
  const failed = after.reduce((sum, each) => sum + each.failed, 0) / after.length;
  const done = after.findLast(({ onNext }) => onNext < 99)?.at;
  return [
    order.padEnd(13),
    crowd.padEnd(18),
    `${seconds(moments, ({ onNext }) => onNext < 5)} s`.padStart(9),
    `${seconds(moments, each => each.failed > 0)} s`.padStart(9),
    `${Math.max(...after.map(each => each.failed)).toFixed(0)} %`.padStart(9),
    `${failed.toFixed(1)} %`.padStart(9),
    (done === wholeSeconds ? 'not yet' : `${(done ?? 0) + stepSeconds} s`).padStart(9),
  ].join(' ');
}

const worlds: readonly Partial<Habits>[] = [
  { whileRestarting: 'unavailable', pinsWithoutRule: 'kept' },
  { whileRestarting: 'unavailable', pinsWithoutRule: 'released' },
  { whileRestarting: 'old-build', pinsWithoutRule: 'kept' },
];

async function main(): Promise<void> {
  console.log(
    `From ${startShare} % on the candidate, promoted by a swap that takes two minutes. From the first call on:`,
  );
  console.log(
    'under 5 %: how long less than 5 % were on the new build; all new: when 99 % were on it for good.',
  );
  for (const habits of worlds) {
    console.log(
      `\nwhile a slot restarts: ${habits.whileRestarting}; pins without a rule: ${habits.pinsWithoutRule}`,
    );
    console.log('order         crowd              under 5 %   failing at worst  failed   all new');
    for (const order of ['clear, swap', 'swap, clear'] as const) {
      const seen = await play(order, habits);
      for (const crowd of ['new clients', 'returning clients'] as const)
        console.log(line(order, crowd, seen[crowd]));
    }
  }
}

await main();
