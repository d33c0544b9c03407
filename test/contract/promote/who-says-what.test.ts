// Which words are the run's own to say, and which are the policy's: a runner gives the default of an input though nobody has
// said anything, and that is no word against the policy.
import { describe, expect, it } from '@jest/globals';
import { terminal } from '../../../shared/host/terminal.js';
import { identityInputs } from '../../../shared/steps/groups.js';
import type { Given } from '../../../shared/steps/promote/port.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { makePromoteDesk } from '../../../shared/wiring/promote/desk.js';
import { ownProcess } from '../../journeys/endings/play/own-process.js';

const [ours, theirs] = ['1', '2'].map(digit => `5d9a3c10-2f64-4e0b-8a77-00000000000${digit}`);

// A part that needs nothing sees none.
const noPorts = () => Promise.resolve({} as never);

/** What a part of a promotion is told, on GitHub. */
async function entered(run: Readonly<Record<string, string>>, policy: Given) {
  const { io } = ownProcess({});
  const host = { ...terminal(io, { flags: {}, json: true }), name: 'github' } as const;
  const raw = { host: 'github', get: (name: string) => run[name], parsers: {} } as const;
  const wiring = { host, raw, clock: realClock, environment: io.env, runtime: process.version };
  const desk = makePromoteDesk(wiring, noPorts);
  const { values } = await desk.enter({ inputs: identityInputs, rules: [], needs: [] }, policy);
  return values;
}

describe('who signs in', () => {
  it('is said by the policy', async () => {
    const policy = { 'client-id': ours ?? '', 'tenant-id': ours ?? '', cloud: 'china' };
    expect(await entered({ cloud: 'public' }, policy)).toMatchObject({ 'client-id': ours, cloud: 'china' });
  });

  it('is said otherwise by the run alone', async () => {
    const run = { 'client-id': theirs ?? '', cloud: 'public' };
    expect(await entered(run, { 'client-id': ours ?? '' })).toMatchObject({
      'client-id': theirs,
      cloud: 'public',
    });
  });
});

describe('everything else', () => {
  it('is said by the policy, and a run that says it is not heard', async () => {
    const { io } = ownProcess({});
    const host = terminal(io, { flags: {}, json: true });
    const raw = { host: 'terminal', get: () => 'instant', parsers: {} } as const;
    const wiring = { host, raw, clock: realClock, environment: io.env, runtime: process.version };
    const desk = makePromoteDesk(wiring, noPorts);
    const { canaryInputs } = await import('../../../shared/steps/canary-shift/inputs.js');
    const part = { inputs: { ladder: canaryInputs.ladder }, rules: [], needs: [] };
    const { values } = await desk.enter(part, { ladder: 'cautious' });
    expect(values).toEqual({ ladder: 'cautious' });
    expect((await desk.enter(part, {})).values).toEqual({ ladder: undefined });
  });
});
