// Is an alert firing already? Asked before anything is watched, of Azure Monitor as it lists them.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import type { RaisedAlert } from '../../../playground/rooms/alerts/alerts.js';
import { minute, type Stage, stage } from './stage.js';

jest.setTimeout(90_000);

const world = defaultWorld();
const group = `/subscriptions/${world.subscription}/resourceGroups/rg-prod`;
const payments = `${group}/providers/Microsoft.Web/sites/payments`;

/** Alerts are listed below the subscription, and whoever lists them needs a role there. */
const applications = world.applications.map(each => {
  const scope = `/subscriptions/${world.subscription}`;
  const listing = { role: 'Monitoring Reader', scope, actions: ['*/read'], notActions: [] };
  return each.name === 'deployer' ? { ...each, grants: [...each.grants, listing] } : each;
});

let set: Stage;
beforeEach(async () => {
  set = await stage({}, { applications });
  set.crowd({ from: set.now() - 40 * minute, to: set.now() });
});
afterEach(() => set.stop());

const only = { 'candidate-version': '', 'stable-version': '', alerts: 'none-firing' };
const site = {
  ...only,
  'workspace-id': '',
  role: '',
  target: 'app-service',
  'resource-group': 'rg-prod',
  app: 'payments',
};

function raise(more: Partial<RaisedAlert> = {}): void {
  const startedAt = new Date(set.now() - 5 * 24 * 60 * minute);
  set.playground.state.alerts.raise({
    ...{ name: 'too many errors', target: payments, severity: 'Sev1', condition: 'Fired', state: 'New' },
    ...{ startedAt, ...more },
  });
}

describe('an alert that fires already', () => {
  it('fails the gate before anything is watched, and says which', async () => {
    raise();
    const run = await set.gate({ ...site, objectives: 'errors < 5%', for: '20m' });
    expect(run).toMatchObject({ exitCode: 1, outcome: 'refused', outputs: { 'error-code': 'GATE_FAILED' } });
    expect(run.headline).toMatch(/an alert is firing: too many errors \(Sev1, since \d{4}-/);
    expect(run.milliseconds).toBeLessThan(minute);
    expect(JSON.parse(run.outputs['reasons'] ?? '')).toMatchObject([
      { objective: 'no alert is firing', verdict: 'fail' },
    ]);
  });

  it.each<[string, Partial<RaisedAlert>]>([
    ['has ended', { condition: 'Resolved' }],
    ['was closed by somebody', { state: 'Closed' }],
    ['is about another resource', { target: `${group}/providers/Microsoft.Web/sites/other` }],
  ])('and %s says nothing', async (_, more) => {
    raise(more);
    const run = await set.gate(site);
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'minutes-used': '0' } });
    expect(run.headline).toMatch(/none is firing/);
  });

  it('counts wherever in the group it fires, when the group was named', async () => {
    raise({ target: `${group}/providers/Microsoft.Sql/servers/db` });
    expect((await set.gate({ ...only, 'alerts-of': group })).outputs['verdict']).toBe('fail');
  });

  it('is found on the second page too', async () => {
    for (let at = 0; at < 251; at += 1) raise({ name: `alert ${at}` });
    const run = await set.gate(site);
    expect(run.headline).toMatch(/251 alerts are firing: alert 0 .* and 246 more/);
  });
});

describe('alerts beside objectives', () => {
  it('are one of the reasons, and the rest is judged', async () => {
    const run = await set.gate({ ...only, 'alerts-of': payments, objectives: 'errors < 5%', window: '10m' });
    expect(run.outputs).toMatchObject({ outcome: 'passed', verdict: 'pass' });
    const reasons: readonly { readonly objective: string }[] = JSON.parse(run.outputs['reasons'] ?? '');
    expect(reasons.map(({ objective }) => objective)).toEqual(['no alert is firing', 'errors < 5%']);
  });

  it('that nobody may list hold the gate, and say which role is missing', async () => {
    await set.stop();
    set = await stage();
    const run = await set.gate(site);
    expect(run).toMatchObject({ exitCode: 4, outputs: { verdict: 'unreadable' } });
    expect(run.headline).toMatch(/assign the role Monitoring Reader on the subscription/);
  });

  it.each([
    ['of nobody', { ...only }, /--alerts-of=nobody said whose alerts count/],
    ['of no resource', { ...only, 'alerts-of': '/subscriptions/x' }, /--alerts-of=expected the full id/],
  ])('%s are refused', async (_, flags, says) => {
    const run = await set.gate(flags);
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'INPUT_INVALID' } });
    expect(run.facts.replace(/\n\s*/g, ' ')).toMatch(says);
  });
});
