// What the ready-made scenarios mean for Front Door (classic): its one write is a PUT of all of it.
import { defaultWorld } from '../../../../playground/default-world.js';
import { candidate, prepare, restOf, stable, weighing, wholeWrite } from '../front-door-classic/set.js';
import type { Subject } from './subject.js';

const path = String.raw`/frontDoors/payments-classic(\?|$)`;

export const frontDoorClassic: Subject = {
  name: 'Front Door (classic)',
  words: ['--target', 'front-door-classic', '--profile', 'payments-classic', '--backend-pool', 'payments'],
  start: async () => {
    const habits = { frontDoorPropagationSeconds: 120 };
    const set = await prepare({ world: { ...defaultWorld(), habits } });
    return {
      ...set,
      target: set.targetFor({ budgetMilliseconds: 5 * 60_000 }),
      stable,
      candidate,
      clock: set.entry.clock,
      rest: () => restOf(set.live()),
    };
  },
  wording: {
    read: path,
    write: path,
    verb: 'PUT',
    hand: (_, { playground }) => ({
      on: { method: 'PUT', path: path, nth: 1 },
      do: { kind: 'request', value: wholeWrite(playground, weighing(1_000)) },
    }),
  },
};
