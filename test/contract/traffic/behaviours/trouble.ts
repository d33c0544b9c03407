// Trouble: answers that are lost, late, old or lies, and what is known after them.
import { expect } from '@jest/globals';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';
import { settle, unsettled } from '../../../../shared/traffic/settle.js';
import type { Stage, TrafficRow } from '../row.js';
import { type Behaviour, expectShare, faultOf, share, snapshot, write } from './behaviour.js';

async function writesThrough(stage: Stage, row: TrafficRow, ...deeds: readonly TroubleDeed[]): Promise<void> {
  for (const deed of deeds)
    stage.playground.trouble.add({ match: { ...row.wire.write, times: 1 }, do: deed });
  const rest = stage.rest();
  await write(stage, 10);
  expectShare(stage, 10);
  expect(stage.rest()).toEqual(rest);
}

/** No try is answered; the caller learns that it is unclear, and a look later says what became of it. */
async function reconciles(stage: Stage, row: TrafficRow, deed: TroubleDeed): Promise<string> {
  const { before } = await snapshot(stage);
  stage.playground.trouble.add({ match: row.wire.write, do: deed });
  expect((await faultOf(write(stage, 10))).code).toBe('TRAFFIC_UNCLEAR');
  stage.playground.trouble.clear();
  return stage.target.reconcile({ asked: share(stage, 10), before });
}

export const trouble: readonly Behaviour[] = [
  {
    name: 'writes through a connection that breaks before the change is applied',
    holds: (stage, row) => writesThrough(stage, row, 'reset-before'),
  },
  {
    name: 'writes through a connection that breaks after the change is applied',
    holds: (stage, row) => writesThrough(stage, row, 'reset-after'),
  },
  {
    name: 'writes through 429, 500, 502 with HTML, 503 and 504',
    holds: (stage, row) =>
      writesThrough(
        stage,
        row,
        { status: 429, headers: { 'retry-after': '1' } },
        { status: 500 },
        { status: 502, html: '<html><title>Bad Gateway</title></html>' },
        { status: 503 },
        { status: 504 },
      ),
  },
  {
    name: 'writes once when the network delivers it twice',
    holds: (stage, row) => writesThrough(stage, row, { againMs: 0 }),
  },
  {
    name: 'reconciles a write that was applied but never answered',
    holds: async (stage, row) => expect(await reconciles(stage, row, 'reset-after')).toBe('applied'),
  },
  {
    name: 'reconciles a write that never arrived',
    holds: async (stage, row) => expect(await reconciles(stage, row, 'reset-before')).toBe('not-applied'),
  },
  {
    name: 'sees past an answer that is old',
    holds: async (stage, row) => {
      await stage.target.read();
      const receipt = await write(stage, 10);
      stage.playground.trouble.add({ match: { ...row.wire.read, times: 1 }, do: 'stale' });
      expect((await settle(stage.target, receipt, stage)).kind).toBe('seen');
    },
  },
  {
    name: 'says that a split never came, with asked and seen',
    holds: async (stage, row) => {
      stage.playground.trouble.add({ match: row.wire.write, do: 'lose' });
      const receipt = await write(stage, 10);
      const settled = await settle(stage.target, receipt, stage);
      expect(settled.kind).toBe('not-settled');
      expect(settled.tookMilliseconds).toBeGreaterThanOrEqual(
        stage.target.abilities.settling.worstMilliseconds,
      );
      const fault = unsettled(receipt, settled);
      expect(fault?.code).toBe('TRAFFIC_NOT_SETTLED');
      expect(fault?.facts['asked']).toContain(`${stage.candidate} 10 %`);
      expect(fault?.facts['seen']).toBe(`${stage.stable} 100 %`);
    },
  },
  {
    name: "sees somebody else's change after its own",
    holds: async stage => {
      const receipt = await write(stage, 10);
      await stage.meddle(30);
      const settled = await settle(stage.target, receipt, stage);
      expect(settled.kind).toBe('drifted');
      expect(unsettled(receipt, settled)?.code).toBe('TRAFFIC_DRIFTED');
    },
  },
];
