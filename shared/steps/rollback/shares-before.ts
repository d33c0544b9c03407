// The shares that a target kept of before, for people: for the commands that go back by hand, and to see that nothing is
// left to do. Going back itself never reads them here; each target knows its own words.
import type { EntryBody, EntryValue } from '../../ledger/entry.js';
import type { TargetKind } from '../../traffic/kinds.js';
import type { Split } from '../../traffic/split.js';

/** Where it cannot be read, all of it was with stable. */
export function sharesBefore(kind: TargetKind, before: EntryBody, stable: string): Split {
  const shares = (readers[kind] ?? bySplit)(before);
  return Object.keys(shares).length === 0 ? { [stable]: 100 } : shares;
}

/** The usual way to keep them: by arm, in percent. */
function bySplit({ split }: EntryBody): Split {
  return Object.fromEntries(
    Object.entries(recordIn(split)).flatMap(([name, share]) =>
      typeof share === 'number' ? [[name, share] as const] : [],
    ),
  );
}

const readers: Readonly<Partial<Record<TargetKind, (before: EntryBody) => Split>>> = {
  'container-apps': ({ entries }) => {
    const shares: Record<string, number> = {};
    for (const entry of listIn(entries)) {
      const { revision, weight } = recordIn(entry);
      if (typeof revision !== 'string' || typeof weight !== 'number') continue;
      shares[revision] = (shares[revision] ?? 0) + weight;
    }
    return shares;
  },
  'traffic-manager': ({ endpoints }) => {
    const weights = listIn(endpoints).flatMap(entry => {
      const { name, isOn, weight } = recordIn(entry);
      return typeof name === 'string' && typeof weight === 'number'
        ? [[name, isOn === true ? weight : 0] as const]
        : [];
    });
    const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
    const shareOf = (weight: number) => Number(((weight / whole) * 100).toFixed(3));
    return whole === 0 ? {} : Object.fromEntries(weights.map(([name, weight]) => [name, shareOf(weight)]));
  },
};

function listIn(value: EntryValue | undefined): readonly EntryValue[] {
  return Array.isArray(value) ? value : [];
}

function recordIn(value: EntryValue | undefined): EntryBody {
  return typeof value === 'object' && isBody(value) ? value : {};
}

/** Array.isArray alone does not know a list that is read-only. */
function isBody(value: readonly EntryValue[] | EntryBody): value is EntryBody {
  return !Array.isArray(value);
}
