// A gate that judges the arms of a rollout: what its entry in the ledger says of them, and what is given beside it.
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { logWorldOf } from '../../../playground/rooms/log-analytics/world.js';
import { fileLedger } from '../../../shared/ledger/file.js';
import { versionOf } from '../../../shared/ledger/ledger.js';
import { entryOf } from '../../../shared/promotion/happened.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { arm, minute, type Stage, stage, steady } from './stage.js';

// Whole gates with thousands of requests; a machine may have much else to do.
jest.setTimeout(90_000);

const promotion = `prm_${'0'.repeat(25)}7`;
let set: Stage;

beforeEach(async () => {
  set = await stage();
  const order = {
    version: 1,
    plan: { promotion },
    before: {},
    given: {
      source: 'log-analytics',
      'workspace-id': logWorldOf(set.playground.state).workspace.id,
      ladder: '10%/5m',
    },
    arms: { candidate: { version: '2.0.0' }, stable: { version: '1.0.0' } },
  };
  const ledger = fileLedger(join(set.folder, 'ledger'), realClock);
  const opened = entryOf(
    { kind: 'rollout-opened', promotion, run: 'a run', order },
    { at: set.now(), by: 'a test' },
  );
  await ledger.append({ service: 'payments', environment: 'production' }, [opened], versionOf([]));
  const candidate = arm('2.0.0', { errorRate: steady(0.05) });
  set.crowd({ candidate, from: set.now() - 20 * minute, to: set.now() });
});
afterEach(() => set.stop());

const nothing = { 'workspace-id': '', role: '', 'candidate-version': '', 'stable-version': '' };
const of = (more: Readonly<Record<string, string>> = {}) => ({
  ...nothing,
  promotion,
  ledger: `file:${join(set.folder, 'ledger')}`,
  service: 'payments',
  window: '15m',
  ...more,
});

describe('a gate of a rollout', () => {
  it('knows source and versions from the ledger', async () => {
    const run = await set.gate(of());
    expect(run.outputs).toMatchObject({ outcome: 'refused', verdict: 'fail' });
    expect(run.headline).toMatch(/^payments: 2\.0\.0 against 1\.0\.0: failed/);
  });

  it('takes what is given before what the ledger says', async () => {
    const run = await set.gate(of({ objectives: 'errors < 20%' }));
    expect(run.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass' });
    expect(JSON.parse(run.outputs['reasons'] ?? '')).toHaveLength(1);
  });

  it('names those that are there when it is not', async () => {
    const run = await set.gate(of({ promotion: `prm_${'0'.repeat(26)}` }));
    expect(run.error?.code).toBe('INPUT_INVALID');
    expect(run.facts).toContain(promotion);
  });
});
