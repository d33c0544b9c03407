// The contract of all targets: every behaviour on every row. A new target adds a file of its own beside this one,
//   trafficSuite(row)     in test/contract/traffic/<target>/suite.test.ts
// and appears as a column of the table that table-reporter.ts prints. What a target cannot have is shown not to hold.
import { describe, expect, it } from '@jest/globals';
import type { Behaviour } from './behaviours/behaviour.js';
import { goingBack } from './behaviours/going-back.js';
import { placing } from './behaviours/placing.js';
import { promotion } from './behaviours/promotion.js';
import { reading } from './behaviours/reading.js';
import { trouble } from './behaviours/trouble.js';
import { writing } from './behaviours/writing.js';
import { columnOf, openTitle } from './columns.js';
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
  const { except = {} } = columnOf(row.name);
  describe(suiteTitle, () => {
    describe(row.name, () => {
      for (const { name, holds } of behaviours) {
        const isOpen = except[name] !== undefined;
        it(isOpen ? openTitle(name) : name, async () => {
          const stage = await row.start();
          try {
            if (isOpen) await expect(holds(stage, row)).rejects.toThrow();
            else await holds(stage, row);
          } finally {
            await stage.stop();
          }
        });
      }
    });
  });
}
