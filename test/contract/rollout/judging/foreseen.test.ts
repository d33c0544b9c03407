// A rollout that nobody could decide at the traffic of now is refused before it begins; of any other the dry run tells what
// each of its shares can see. The traffic lies in the workspace, as an app would have left it there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { logWorldOf } from '../../../../playground/rooms/log-analytics/world.js';
import { canaryShift } from '../../../../shared/steps/canary-shift.js';
import { minute, type Run, runOf, type Stage, stage } from '../../gate/stage.js';
import { jumpingClock } from '../../traffic/stage.js';

const hour = 60 * minute;
let set: Stage;

beforeEach(async () => {
  set = await stage();
});
afterEach(() => set.stop());

/** So many have come to the stable version. */
function came(perSecond: number, lasting: number): void {
  const to = set.now();
  set.crowd({ perSecond, share: 0, from: to - lasting, to });
}

const ledger = () => join(set.folder, 'ledger');

function shift(more: Readonly<Record<string, string>> = {}): Promise<Run> {
  const flags = {
    target: 'container-apps',
    'resource-group': 'rg-prod',
    app: 'orders-api',
    candidate: 'orders-api--v2',
    ladder: '10%/10m, 50%/10m, 100%',
    source: 'log-analytics',
    'workspace-id': logWorldOf(set.playground.state).workspace.id,
    'candidate-version': '2.0.0',
    'stable-version': '1.0.0',
    ledger: `file:${ledger()}`,
  };
  return runOf(canaryShift, { ...flags, ...more }, set.playground, jumpingClock(set.playground));
}

/** How often both arms were counted. */
const counted = () =>
  set.playground.requests.filter(({ room, body }) => room === 'logs' && /extend Side/.test(String(body)))
    .length;
const changes = () => set.playground.requests.filter(({ method }) => method === 'PATCH' || method === 'PUT');

describe('a rollout at little traffic', () => {
  it('is refused before anything moves, and nothing is written down', async () => {
    came(0.004, 4 * hour);
    const run = await shift();
    expect(run).toMatchObject({ outcome: 'refused', error: { code: 'PLAN_UNFIT' } });
    expect(run.error?.message).toMatch(/^not decidable at /);
    expect(changes()).toEqual([]);
    expect(existsSync(ledger())).toBe(false);
  });

  it('is refused by a dry run too, which shows what each share could see', async () => {
    came(0.004, 4 * hour);
    const run = await shift({ 'dry-run': 'true' });
    expect(run).toMatchObject({ outcome: 'refused', error: { code: 'PLAN_UNFIT' } });
    expect(run.log).toContain('What this ladder can see');
  });

  it('is not refused where what is undecided is to be accepted', async () => {
    came(0.004, 4 * hour);
    const run = await shift({ 'dry-run': 'true', 'on-undecided': 'accept' });
    expect(run.outcome).toBe('passed');
    expect(run.log).toMatch(/not decidable at /);
  });

  it('is not refused where nobody knows how it was an hour ago', async () => {
    came(0.004, hour / 2);
    expect((await shift({ 'dry-run': 'true' })).outcome).toBe('passed');
  });
});

describe('a rollout at good traffic', () => {
  it('tells in its dry run what each share can see, and asks for it once', async () => {
    came(14, hour + 10 * minute);
    const run = await shift({ 'dry-run': 'true' });
    expect(run.outcome).toBe('passed');
    expect(run.log).toContain('What this ladder can see');
    expect(run.log).toMatch(/10 %\s.*times/);
    expect(run.log).not.toContain('decidable');
    expect(counted()).toBe(1);
  });
});
