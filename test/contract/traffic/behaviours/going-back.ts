// Going back: to what was there before, however far things got, and twice is once.
import { expect } from '@jest/globals';
import { type Behaviour, expectShare, faultOf, sent, snapshot, write } from './behaviour.js';

export const goingBack: readonly Behaviour[] = [
  {
    name: 'goes back to what was there before',
    holds: async stage => {
      const start = { rest: stage.rest(), shares: stage.shares() };
      const { before } = await write(stage, 10);
      await write(stage, 25);
      await stage.target.restore(before);
      expect({ rest: stage.rest(), shares: stage.shares() }).toEqual(start);
    },
  },
  {
    name: 'goes back twice as once',
    holds: async (stage, row) => {
      const { before } = await write(stage, 10);
      expect((await stage.target.restore(before)).unchanged).toBe(false);
      const writes = sent(stage, row.wire.write);
      expect((await stage.target.restore(before)).unchanged).toBe(true);
      expect(sent(stage, row.wire.write)).toBe(writes);
    },
  },
  {
    name: 'goes back from nothing by doing nothing',
    holds: async (stage, row) => {
      const { before } = await snapshot(stage);
      expect((await stage.target.restore(before)).unchanged).toBe(true);
      expect(sent(stage, row.wire.write)).toBe(0);
    },
  },
  {
    name: "goes back over somebody else's change when nobody holds a guard",
    holds: async stage => {
      const { before } = await write(stage, 10);
      await stage.meddle(40);
      await stage.target.restore(before);
      expectShare(stage, 0);
    },
  },
  {
    name: "does not go back over somebody else's change when a guard is held",
    holds: async stage => {
      const { before } = await write(stage, 10);
      const { guard } = await stage.target.read();
      await stage.meddle(40);
      expect((await faultOf(stage.target.restore(before, guard))).code).toBe('TRAFFIC_CONFLICT');
      expectShare(stage, 40);
    },
  },
  {
    name: 'goes back through broken connections and 503',
    holds: async (stage, row) => {
      const { before } = await write(stage, 10);
      const { trouble } = stage.playground;
      trouble.add({ match: { ...row.wire.write, times: 1 }, do: 'reset-after' });
      trouble.add({ match: { ...row.wire.write, times: 1 }, do: { status: 503 } });
      await stage.target.restore(before);
      expectShare(stage, 0);
    },
  },
];
