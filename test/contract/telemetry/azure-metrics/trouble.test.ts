// Every trouble that the metrics of the platform can make: none of it may look like health.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';
import { Fault } from '../../../../shared/fault/fault.js';
import type { Answered } from '../../../../shared/telemetry/telemetry.js';
import { type MetricsStage, openStage, requestsOf, site, slots } from './stage.js';

let stage: MetricsStage;
afterEach(() => stage.playground.stop());

/** Requests of both slots, long enough ago to be complete. */
async function withRequests(): Promise<MetricsStage> {
  stage = await openStage();
  await stage.visit('payments.azurewebsites.net', 3);
  await stage.visit('payments-staging-a1b2c3.westeurope-01.azurewebsites.net', 3);
  stage.pass(6);
  return stage;
}

function make(deed: TroubleDeed, path = 'Microsoft.Insights/metrics'): void {
  stage.playground.trouble.add({ match: { room: 'arm', path }, do: deed });
}

function why(answer: Answered<unknown>): readonly unknown[] {
  return answer.kind === 'told' ? ['told', answer.value] : [answer.kind, answer.why];
}

const ask = () => stage.source('app-service', site).counts(requestsOf(slots, stage.grid(12)));

describe('counts are unreadable', () => {
  it.each<readonly [string, TroubleDeed, string]>([
    ['a page instead of an answer', 'html', 'an HTML page'],
    ['an empty body', 'empty-body', 'an empty body'],
    ['a refusal', { status: 400, body: { code: 'BadRequest', message: 'no such metric' } }, 'no such metric'],
    ['a broken connection', 'reset-before', 'broke off'],
    ['throttling that does not end', { status: 429, headers: { 'retry-after': '30' } }, '429'],
    ['a failing service', { status: 503, body: 'try later' }, '503'],
  ])('after %s', async (_, deed, words) => {
    await withRequests();
    make(deed);
    expect(why(await ask())).toEqual(['unreadable', expect.stringContaining(words)]);
  });

  it('when only one of the two arms can be asked', async () => {
    await withRequests();
    make({ status: 404, body: { error: { code: 'ResourceNotFound', message: 'gone' } } }, 'slots/staging/');
    expect(why(await ask())).toEqual(['unreadable', expect.stringContaining('does not exist')]);
  });

  it('for those who may not read metrics, with the role that they need', async () => {
    await withRequests();
    const answer = await stage
      .source('app-service', site, 'stranger')
      .counts(requestsOf(slots, stage.grid(12)));
    expect(answer).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining('Microsoft.Insights/metrics/read'),
      hint: expect.stringContaining('Monitoring Reader'),
    });
  });

  it('but a cancelled run is no answer at all', async () => {
    await withRequests();
    const reason = new Fault('CANCELLED', 'somebody stopped it');
    make('hang');
    const asked = ask();
    stage.entry.cancel(reason);
    await expect(asked).rejects.toBe(reason);
  });

  it('for a slot that does not exist', async () => {
    await withRequests();
    const arms = { candidate: { arm: 'nowhere' }, stable: { arm: 'production' } };
    const answer = await stage.source('app-service', site).counts(requestsOf(arms, stage.grid(12)));
    expect(answer).toMatchObject({ kind: 'unreadable' });
  });
});
