// Reading: it changes nothing, and what cannot be read is never taken for nothing.
import { expect } from '@jest/globals';
import { isWhole } from '../../../../shared/traffic/split.js';
import type { Stage, TrafficRow } from '../row.js';
import { type Behaviour, faultOf, sent, write } from './behaviour.js';

async function refusesToRead(
  stage: Stage,
  row: TrafficRow,
  deed: 'empty-body' | { html: string; status: number },
) {
  stage.playground.trouble.add({ match: row.wire.read, do: deed });
  expect((await faultOf(stage.target.read())).code).toBe('HTTP_UNREADABLE');
}

export const reading: readonly Behaviour[] = [
  {
    name: 'reads the split, and changes nothing by it',
    holds: async (stage, row) => {
      const { stable, candidate, target } = stage;
      const [first, second] = [await target.read(), await target.read()];
      expect(first.arms.map(({ name }) => name)).toEqual(expect.arrayContaining([stable, candidate]));
      expect(first.arms.filter(({ isDefault }) => isDefault)).toHaveLength(1);
      expect(isWhole(first.split)).toBe(true);
      expect(first.split[stable]).toBe(100);
      expect(second).toEqual(first);
      expect(sent(stage, row.wire.write)).toBe(0);
    },
  },
  {
    name: 'declares abilities that hold together',
    holds: async ({ target: { abilities } }) => {
      const { grainPercent, rangePercent, settling, leastRoles } = abilities;
      expect(grainPercent).toBeGreaterThan(0);
      expect(rangePercent.from).toBeGreaterThan(0);
      expect(rangePercent.to).toBeLessThan(100);
      expect(rangePercent.from).toBeLessThanOrEqual(1);
      expect(settling.expectedMilliseconds).toBeLessThanOrEqual(settling.worstMilliseconds);
      expect(leastRoles.length).toBeGreaterThan(0);
      expect(abilities.pinnedAtRollback).not.toBe('');
    },
  },
  {
    name: 'has a guard that changes with the split, and only then',
    holds: async stage => {
      const guards = [(await stage.target.read()).guard];
      await write(stage, 10);
      guards.push((await stage.target.read()).guard);
      await stage.meddle(20);
      guards.push((await stage.target.read()).guard);
      expect(new Set(guards).size).toBe(3);
      expect((await stage.target.read()).guard).toBe(guards[2]);
    },
  },
  {
    name: 'never takes an empty answer for 0 %',
    holds: (stage, row) => refusesToRead(stage, row, 'empty-body'),
  },
  {
    name: 'never takes a page of a proxy for an answer',
    holds: (stage, row) =>
      refusesToRead(stage, row, { status: 200, html: '<html><title>Sign in</title></html>' }),
  },
  {
    name: 'says that a resource does not exist',
    holds: async stage => {
      const target = await stage.missing();
      expect((await faultOf(target.read())).code).toBe('TARGET_NOT_FOUND');
    },
  },
  {
    name: 'reads on through 429 and 503',
    holds: async (stage, row) => {
      const { trouble } = stage.playground;
      trouble.add({
        match: { ...row.wire.read, times: 1 },
        do: { status: 429, headers: { 'retry-after': '2' } },
      });
      trouble.add({ match: { ...row.wire.read, times: 2 }, do: { status: 503 } });
      expect((await stage.target.read()).split[stage.stable]).toBe(100);
      expect(stage.clock.waits.length).toBeGreaterThan(0);
    },
  },
];
