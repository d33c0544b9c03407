// Promotion: the candidate becomes the stable one, once, whatever becomes of the answer; and the way back from it.
import { expect } from '@jest/globals';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';
import { settle, untilKnown } from '../../../../shared/traffic/settle.js';
import type { Receipt } from '../../../../shared/traffic/target.js';
import type { Stage, TrafficRow } from '../row.js';
import { type Behaviour, faultOf, reach, sent, share, snapshot, write } from './behaviour.js';

async function promote(stage: Stage): Promise<Receipt> {
  const { guard } = await stage.target.read();
  return stage.target.promote(stage.candidate, guard);
}

/** By what the platform holds: all of the traffic gets this build. */
function expectAllOn(stage: Stage, build: string | undefined): void {
  expect(reach(stage, build)).toBeCloseTo(100, 1);
}

/** What is known afterwards is what is so, and nothing was sent again that turns back when it is done twice. */
async function survives(stage: Stage, row: TrafficRow, deed: TroubleDeed): Promise<void> {
  const next = stage.builds()[stage.candidate];
  const intent = { asked: share(stage, 100), before: (await snapshot(stage)).before };
  stage.playground.trouble.add({ match: { ...row.wire.promote, times: 1 }, do: deed });
  const ended = await promote(stage).then(
    () => 'applied',
    (thrown: unknown) => `${faultCode(thrown)}`,
  );
  expect(['applied', 'TRAFFIC_UNCLEAR']).toContain(ended);
  const known = await untilKnown(stage.target, intent, { clock: stage.clock, worstMilliseconds: 3_600_000 });
  expect(known).toBe(reach(stage, next) === 100 ? 'applied' : 'not-applied');
  if (stage.target.abilities.promotion === 'swap') expect(sent(stage, row.wire.promote)).toBe(1);
}

/** Each on a stage of its own; the first one has this. */
async function survivesAll(stage: Stage, row: TrafficRow, deeds: readonly TroubleDeed[]): Promise<void> {
  for (const [index, deed] of deeds.entries()) {
    if (index === 0) await survives(stage, row, deed);
    else {
      const own = await row.start();
      await survives(own, row, deed).finally(own.stop);
    }
  }
}

function faultCode(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : thrown;
}

export const promotion: readonly Behaviour[] = [
  {
    name: 'makes the candidate the stable one',
    holds: async stage => {
      const next = stage.builds()[stage.candidate];
      await write(stage, 10);
      const receipt = await promote(stage);
      expect((await settle(stage.target, receipt, stage)).kind).toBe('seen');
      expectAllOn(stage, next);
    },
  },
  {
    name: 'promotes once when it is told twice',
    holds: async (stage, row) => {
      const next = stage.builds()[stage.candidate];
      const { guard } = await stage.target.read();
      await stage.target.promote(stage.candidate, guard);
      const requests = sent(stage, row.wire.promote);
      await stage.target.promote(stage.candidate, guard).catch((thrown: unknown) => {
        // To refuse is as good as to do nothing; anything but a refusal is no answer.
        expect(['TRAFFIC_CONFLICT', 'TARGET_UNSUITABLE']).toContain(faultCode(thrown));
      });
      expect(sent(stage, row.wire.promote)).toBe(requests);
      expectAllOn(stage, next);
    },
  },
  {
    name: "does not promote over somebody else's change",
    holds: async (stage, row) => {
      const next = stage.builds()[stage.candidate];
      const { guard } = await stage.target.read();
      await stage.meddle(5);
      const requests = sent(stage, row.wire.promote);
      expect((await faultOf(stage.target.promote(stage.candidate, guard))).code).toBe('TRAFFIC_CONFLICT');
      expect(sent(stage, row.wire.promote)).toBe(requests);
      expect(reach(stage, next)).toBeCloseTo(5, 1);
    },
  },
  {
    name: 'refuses to promote what is stable already, and what does not exist',
    holds: async (stage, row) => {
      const { guard } = await stage.target.read();
      const requests = sent(stage, row.wire.promote);
      expect((await faultOf(stage.target.promote(stage.stable, guard))).code).toBe('TARGET_UNSUITABLE');
      const fault = await faultOf(stage.target.promote('no-such-arm', guard));
      expect(['TARGET_UNSUITABLE', 'TARGET_NOT_FOUND']).toContain(fault.code);
      expect(sent(stage, row.wire.promote)).toBe(requests);
    },
  },
  {
    name: 'knows what became of a promotion whose connection broke',
    holds: (stage, row) => survivesAll(stage, row, ['reset-before', 'reset-after']),
  },
  {
    name: 'knows what became of a promotion that was answered 408 or 503',
    holds: (stage, row) => survivesAll(stage, row, [{ status: 408 }, { status: 503 }]),
  },
  {
    name: 'goes back from a promotion, and twice is once',
    holds: async (stage, row) => {
      const [start, old] = [stage.builds(), stage.builds()[stage.stable]];
      const { before } = await write(stage, 10);
      await promote(stage);
      await stage.target.restore(before);
      expectAllOn(stage, old);
      expect(stage.builds()).toEqual(start);
      const requests = sent(stage, row.wire.promote);
      expect((await stage.target.restore(before)).unchanged).toBe(true);
      expect(sent(stage, row.wire.promote)).toBe(requests);
      expectAllOn(stage, old);
    },
  },
  {
    name: 'keeps the old build until standby ends, and ends it twice as once',
    holds: async stage => {
      const { [stage.stable]: old, [stage.candidate]: next } = stage.builds();
      const { before } = await write(stage, 10);
      await promote(stage);
      expect(Object.values(stage.builds())).toContain(old);
      await stage.target.clean(before);
      await stage.target.clean(before);
      expectAllOn(stage, next);
    },
  },
];
