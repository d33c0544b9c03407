// A feature flag in the contract of all targets, by its targeting filter and by its variants.
import type { Split } from '../../../../shared/traffic/split.js';
import type { Stage, TrafficRow } from '../row.js';
import { trafficSuite } from '../suite.js';
import { percentilesIn, prepare, rolloutIn } from './set.js';

type Kind = {
  readonly name: string;
  readonly flag: string;
  readonly stable: string;
  readonly candidate: string;
  readonly sharesIn: (value: string) => Split;
  /** The value with this share for the candidate, as somebody else writes it. */
  readonly written: (value: string, percent: number) => string;
  /** The value without its shares. */
  readonly bare: (value: string) => string;
};

const targeting: Kind = {
  name: 'Feature flag',
  flag: 'new-checkout',
  stable: 'off',
  candidate: 'on',
  sharesIn: rolloutIn,
  written: (value, percent) => value.replace(/("DefaultRolloutPercentage": )[\d.]+/, `$1${percent}`),
  bare: value => value.replace(/("DefaultRolloutPercentage": )[\d.]+/, '$1?'),
};

const list = /"percentile":\[[^\]]*\]/;
/** Of the 80 % that the partners do not have. */
const rangesFor = (percent: number) => {
  const cut = 20 + percent * 0.8;
  return `"percentile":[{"variant":"partner","from":0,"to":20},{"variant":"bold","from":20,"to":${cut}},{"variant":"plain","from":${cut},"to":100}]`;
};

const variants: Kind = {
  name: 'Feature flag, variants',
  flag: 'design',
  stable: 'plain',
  candidate: 'bold',
  sharesIn: value => percentilesIn(value, ['plain', 'bold']),
  written: (value, percent) => value.replace(list, rangesFor(percent)),
  bare: value => value.replace(list, '"percentile":?'),
};

function starter({ flag, stable, candidate, sharesIn, written, bare }: Kind): () => Promise<Stage> {
  return async () => {
    const { playground, entry, target, targetFor, keyValue, set } = await prepare(flag, candidate);
    return {
      playground,
      clock: entry.clock,
      target,
      stable,
      candidate,
      shares: () => sharesIn(keyValue().value),
      builds: () => ({ [stable]: 'stable code', [candidate]: 'candidate code' }),
      rest: () => {
        const { value, etag: _, changed: __, ...kept } = keyValue();
        return { ...kept, value: bare(value) };
      },
      meddle: async percent => set(written(keyValue().value, percent)),
      as: async application => targetFor({ as: application }),
      missing: async () => targetFor({ flag: 'nobody' }),
      stop: playground.stop,
    };
  };
}

function rowOf(kind: Kind): TrafficRow {
  return {
    name: kind.name,
    start: starter(kind),
    wire: {
      read: { method: 'GET', path: '^/kv/' },
      write: { method: 'PUT', path: '^/kv/' },
      promote: { method: 'PUT', path: '^/kv/' },
    },
    writeAction: '',
  };
}

for (const kind of [targeting, variants]) trafficSuite(rowOf(kind));
