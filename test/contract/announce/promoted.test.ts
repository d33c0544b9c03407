// promote itself, with heralds that its policy names.
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { openStage, type PromoteStage } from '../promote/stage/stage.js';
import { policyText } from '../promote/stage/world.js';
import './stage.js';

jest.setTimeout(60_000);

let set: PromoteStage | undefined;
afterEach(async () => set?.stop());

const address = 'https://told.hooks.example/of-nobody-else';
const environment = { TOLD: address };

async function open(): Promise<PromoteStage> {
  set = await openStage(
    policyText({
      test: { 'webhook-url': { secret: 'TOLD' }, 'annotate-app-insights': component() },
      staging: { 'webhook-url': { secret: 'TOLD' } },
    }),
  );
  return set;
}

const component = (): string =>
  `/subscriptions/5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b/resourceGroups/rg-prod/providers/microsoft.insights/components/appi`;

const received = ({ playground }: PromoteStage): readonly unknown[] =>
  playground.requests.filter(({ room }) => room === 'webhook').map(({ body }) => JSON.parse(body));

describe('promote with heralds', () => {
  it('tells them when it starts and how it ended, and keeps in the ledger where', async () => {
    const stage = await open();
    const { outcome, outputs, log } = await stage.promote('test', 'aa', { environment });
    expect(outcome).toBe('passed');
    const id = outputs['promotion'];
    expect(received(stage)).toMatchObject([
      { id, number: 1, phase: 'started', service: 'pay', environment: 'test' },
      { id, number: 2, phase: 'ended', outcome: 'passed' },
    ]);
    const announced = stage.entries('test').filter(({ kind }) => kind === 'announced');
    expect(announced.map(({ body }) => [body['herald'], body['reference']])).toEqual([
      ['annotate-app-insights', component()],
      ['webhook', '1'],
      ['webhook', '2'],
    ]);
    expect(stage.playground.state.annotations.map(({ fields }) => fields['AnnotationName'])).toEqual([
      'pay in test: passed',
    ]);
    expect(JSON.stringify([log, outputs, stage.entries('test')])).not.toContain('of-nobody-else');
  });

  it('tells that it waits, and until when, and leaves nothing in the ledger then', async () => {
    const stage = await open();
    await stage.promote('test', 'aa', { environment });
    const { outcome, outputs } = await stage.promote('staging', 'aa', { environment });
    expect(outcome).toBe('waiting');
    expect(received(stage).at(-1)).toMatchObject({ phase: 'waiting', until: outputs['resume-at'] });
    expect(stage.entries('staging')).toEqual([]);
  });

  it('tells nobody of a plan', async () => {
    const stage = await open();
    await stage.promote('test', 'aa', { environment, inputs: { 'dry-run': 'true' } });
    expect(received(stage)).toEqual([]);
  });
});
