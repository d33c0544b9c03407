// A coin whose sides are weighed: a file of JSON says how often each comes up. A toy, and the least that a target can be.
import { readFile, writeFile } from 'node:fs/promises';
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import { printSplit } from '../settle.js';
import type { Split } from '../split.js';
import { refuseSplit } from '../split-check.js';
import type { Arm, LiveSplit, Receipt, TrafficTarget, Wire } from '../target.js';
import { coinAbilities } from './abilities.js';

export type Coin = { readonly path: string; readonly clock: Clock };

const [stable, candidate] = ['heads', 'tails'] as const;

export function coinTarget(coin: Coin): TrafficTarget {
  return {
    abilities: coinAbilities,
    read: () => read(coin),
    write: (split, guard) => write(coin, split, guard),
    seen: async ({ asked, before }) => {
      const { split } = await read(coin);
      if (isSame(split, asked)) return { kind: 'seen', by: 'read', split };
      return isSame(split, splitIn(before)) ? { kind: 'not-yet', split } : { kind: 'drifted', split };
    },
    promote: async (arm, guard) => {
      if (arm !== candidate) throw unsuitable(`${arm} is no side that could be promoted`);
      return write(coin, { [stable]: 0, [candidate]: 100 }, guard);
    },
    reconcile: async ({ asked }) => (isSame((await read(coin)).split, asked) ? 'applied' : 'not-applied'),
    restore: (before, guard) => write(coin, splitIn(before), guard),
    clean: async () => undefined,
    addressOf: async () => undefined,
  };
}

async function read({ path }: Coin): Promise<LiveSplit> {
  const split = splitIn({ split: JSON.parse(await textIn(path)) });
  const arm = (name: string): Arm => ({
    name,
    isDefault: name === stable,
    share: split[name] ?? 0,
    state: 'lands',
    builds: [],
    contradiction: false,
    hasRule: (split[name] ?? 0) > 0,
    unknown: [],
  });
  const idle = split[candidate] === 0 ? [candidate] : [];
  return {
    resource: path,
    arms: [arm(stable), arm(candidate)],
    split,
    idle,
    guard: printSplit(split),
    remarks: [],
  };
}

async function textIn(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    // There is no file, or it may not be read: either way there is no coin.
    throw new Fault('TARGET_NOT_FOUND', `there is no coin in ${path}`, { cause: thrown });
  }
}

async function write(coin: Coin, asked: Split, guard?: string): Promise<Receipt> {
  const live = await read(coin);
  const why = refuseSplit(asked, live, coinAbilities);
  if (why !== undefined) throw unsuitable(why);
  if (guard !== undefined && guard !== live.guard) {
    throw new Fault('TRAFFIC_CONFLICT', `somebody has weighed it since: ${live.guard}`);
  }
  const unchanged = isSame(live.split, asked);
  if (!unchanged) await writeFile(coin.path, `${JSON.stringify(asked)}\n`);
  return { asked, before: { split: { ...live.split } }, unchanged, askedAt: coin.clock.now() };
}

function splitIn({ split }: Wire): Split {
  const shares = Object.entries(typeof split === 'object' ? { ...split } : {});
  const whole = Object.fromEntries(
    shares.flatMap(([side, share]) => (typeof share === 'number' ? [[side, share] as const] : [])),
  );
  if (whole[stable] === undefined || whole[candidate] === undefined) {
    throw unsuitable('a coin has two sides: {"heads":100,"tails":0}');
  }
  return whole;
}

function isSame(one: Split, other: Split): boolean {
  return [stable, candidate].every(name => (one[name] ?? 0) === (other[name] ?? 0));
}

function unsuitable(message: string): Fault {
  return new Fault('TARGET_UNSUITABLE', message);
}
