// A coin in the contract of all targets. Nothing lies between it and us, so that nothing breaks.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlayground } from '../../../../playground/playground.js';
import { coinTarget } from '../../../../shared/traffic/coin/target.js';
import type { Split } from '../../../../shared/traffic/split.js';
import type { Stage, TrafficRow } from '../row.js';
import { jumpingClock } from '../stage.js';
import { trafficSuite } from '../suite.js';

async function start(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'azure-promote-coin-'));
  const path = join(folder, 'coin.json');
  const weigh = (split: Split) => writeFileSync(path, JSON.stringify(split));
  weigh({ heads: 100, tails: 0 });
  const playground = await startPlayground();
  const clock = jumpingClock(playground);
  const shares = (): Split => JSON.parse(readFileSync(path, 'utf8'));
  return {
    playground,
    clock,
    target: coinTarget({ path, clock }),
    stable: 'heads',
    candidate: 'tails',
    shares,
    builds: () => ({ heads: 'of heads', tails: 'of tails' }),
    rest: () => Object.keys(shares()).sort(),
    meddle: async percent => weigh({ heads: 100 - percent, tails: percent }),
    as: async () => coinTarget({ path, clock }),
    missing: async () => coinTarget({ path: join(folder, 'nowhere'), clock }),
    stop: async () => {
      await playground.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const row: TrafficRow = {
  name: 'Coin',
  start,
  wire: {
    read: { method: 'READ', path: 'coin' },
    write: { method: 'WRITE', path: 'coin' },
    promote: { method: 'WRITE', path: 'coin' },
  },
  writeAction: '',
};

trafficSuite(row);
