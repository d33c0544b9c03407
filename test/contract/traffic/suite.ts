// The contract of all targets: every behaviour on every row. A new target adds a file of its own beside this one,
//   trafficSuite(row)     in test/contract/traffic/<target>/suite.test.ts
// and appears as a column of the table that table-reporter.ts prints.
import { describe, it } from '@jest/globals';
import type { Behaviour } from './behaviours/behaviour.js';
import { goingBack } from './behaviours/going-back.js';
import { placing } from './behaviours/placing.js';
import { promotion } from './behaviours/promotion.js';
import { reading } from './behaviours/reading.js';
import { trouble } from './behaviours/trouble.js';
import { writing } from './behaviours/writing.js';
import { suiteTitle, type TrafficRow } from './row.js';

export const behaviours: readonly Behaviour[] = [
  ...reading,
  ...placing,
  ...writing,
  ...trouble,
  ...goingBack,
  ...promotion,
];

export function trafficSuite(row: TrafficRow): void {
  const excepted = Object.keys(row.except ?? {});
  const unknown = excepted.filter(name => !behaviours.some(behaviour => behaviour.name === name));
  if (unknown.length > 0) throw new Error(`${row.name} excepts what no target does: ${unknown.join(', ')}`);
  describe(suiteTitle, () => {
    describe(row.name, () => {
      for (const { name, holds } of behaviours) {
        if (excepted.includes(name)) continue;
        it(name, async () => {
          const stage = await row.start();
          try {
            await holds(stage, row);
          } finally {
            await stage.stop();
          }
        });
      }
    });
  });
}
