// Writing: what was asked and nothing else, once, and never over somebody else's change.
import { expect } from '@jest/globals';
import { settle } from '../../../../shared/traffic/settle.js';
import type { Split } from '../../../../shared/traffic/split.js';
import { type Stage, somebodyElse } from '../row.js';
import { type Behaviour, expectShare, faultOf, sent, share, snapshot, write } from './behaviour.js';

/** Longer than the activity log takes to tell. */
const untilToldMilliseconds = 25 * 60_000;

function unshowable(stage: Stage): readonly Split[] {
  const { grainPercent } = stage.target.abilities;
  return [
    share(stage, Number.NaN),
    share(stage, -1),
    share(stage, 101),
    share(stage, 10 + grainPercent / 3),
    { [stage.candidate]: 10, [stage.stable]: 80 },
    { [stage.candidate]: 10 },
    { 'no-such-arm': 10, [stage.stable]: 90 },
    {},
  ];
}

export const writing: readonly Behaviour[] = [
  {
    name: 'writes a share, and touches nothing else',
    holds: async stage => {
      const rest = stage.rest();
      const receipt = await write(stage, 10);
      expect(receipt.unchanged).toBe(false);
      expectShare(stage, 10);
      expect(stage.rest()).toEqual(rest);
      expect((await stage.target.read()).split[stage.candidate]).toBeCloseTo(10, 1);
    },
  },
  {
    name: 'writes the same share once',
    holds: async (stage, row) => {
      await write(stage, 10);
      const writes = sent(stage, row.wire.write);
      expect(writes).toBeGreaterThan(0);
      expect((await write(stage, 10)).unchanged).toBe(true);
      expect(sent(stage, row.wire.write)).toBe(writes);
    },
  },
  {
    name: 'writes nothing when it is so already',
    holds: async (stage, row) => {
      const receipt = await snapshot(stage);
      expect(receipt.unchanged).toBe(true);
      expect(sent(stage, row.wire.write)).toBe(0);
    },
  },
  {
    name: 'refuses shares that it cannot show, and writes nothing',
    holds: async (stage, row) => {
      const { guard } = await stage.target.read();
      for (const split of unshowable(stage)) {
        const fault = await faultOf(stage.target.write(split, guard));
        expect([JSON.stringify(split), fault.code]).toEqual([JSON.stringify(split), 'TARGET_UNSUITABLE']);
      }
      expect(sent(stage, row.wire.write)).toBe(0);
    },
  },
  {
    name: "stops at somebody else's change, and writes nothing",
    holds: async stage => {
      const { guard } = await stage.target.read();
      await stage.meddle(5);
      const fault = await faultOf(stage.target.write(share(stage, 10), guard));
      expect(fault.code).toBe('TRAFFIC_CONFLICT');
      expectShare(stage, 5);
    },
  },
  {
    name: 'says who changed it, and when',
    holds: async stage => {
      await write(stage, 10);
      const { guard } = await stage.target.read();
      const changedAt = stage.clock.now();
      await stage.meddle(5);
      await stage.clock.sleep(untilToldMilliseconds);
      const { facts } = await faultOf(stage.target.write(share(stage, 25), guard));
      expect(facts['changed-by']).toBe(somebodyElse);
      expect(Math.abs(Date.parse(String(facts['changed-at'])) - changedAt)).toBeLessThan(60_000);
    },
  },
  {
    name: 'leaves a receipt that is plain JSON without secrets',
    holds: async stage => {
      const receipt = await write(stage, 10);
      const printed = JSON.stringify(receipt);
      expect(JSON.parse(printed)).toEqual(receipt);
      expect(printed).not.toMatch(/eyJ|password|secret|sig=/i);
      expect(receipt.asked).toEqual(share(stage, 10));
      expect(Math.abs(receipt.askedAt - stage.clock.now())).toBeLessThan(60_000);
    },
  },
  {
    name: 'names role and scope when it may not write',
    holds: async (stage, row) => {
      const reader = await stage.as('reader');
      const { guard } = await reader.read();
      const fault = await faultOf(reader.write(share(stage, 10), guard));
      expect(fault.code).toBe('IDENTITY_FORBIDDEN');
      expect(fault.facts).toMatchObject({ action: row.writeAction, status: 403 });
      expect(String(fault.facts['scope'])).toMatch(row.scope ?? /^\/subscriptions\//);
      expect(fault.hint).toContain(String(fault.facts['role']));
      expectShare(stage, 0);
    },
  },
  {
    name: 'sees what it wrote',
    holds: async stage => {
      const receipt = await write(stage, 10);
      const settled = await settle(stage.target, receipt, stage);
      expect(settled.kind).toBe('seen');
      expect(settled.tookMilliseconds).toBeLessThanOrEqual(stage.target.abilities.settling.worstMilliseconds);
    },
  },
];
