// A swap as its caller sees it at the control plane: accepted, under way for minutes, done or failed, never twice.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Playground } from '../../../../playground/playground.js';
import { at, errorOf, fieldsOf, manage, patchWeb, rule, setRules, signIn, stagingHost } from '../caller.js';
import { pass, playgroundWith, poll, propertiesOf, seenAt, send, swap } from './asking.js';

const production = 'payments.azurewebsites.net';
const staging = 'sites/payments/slots/staging';

describe('a swap of two slots', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await playgroundWith();
  });
  afterEach(() => playground.stop());

  const builds = async () => [await seenAt(playground, production), await seenAt(playground, stagingHost)];

  it('is accepted, answers 202 until it is done, and then once and for all with the slot', async () => {
    const accepted = await swap(playground);
    expect([accepted.status, accepted.body]).toEqual([202, '']);
    expect(accepted.headers['retry-after']).toBe('15');
    expect(accepted.headers.location).toMatch(
      /\/slots\/staging\/operationresults\/[0-9a-f-]{36}\?api-version=/,
    );
    pass(playground, 60);
    const running = await poll(playground, accepted);
    expect([running.status, running.body]).toEqual([202, '']);
    pass(playground, 60);
    for (const answer of [running, accepted]) {
      const done = await poll(playground, answer);
      expect(done.status).toBe(200);
      expect(fieldsOf(done.body)['name']).toBe('payments/staging');
    }
  });

  it('exchanges the builds at a moment late in it, and production never stops serving', async () => {
    expect(await builds()).toEqual(['1.0.0', '1.1.0']);
    await swap(playground);
    const seen: (string | number)[] = [];
    for (let each = 0; each < 12; each += 1) {
      seen.push(await seenAt(playground, production));
      pass(playground, 10);
    }
    expect(seen).toEqual([...Array(8).fill('1.0.0'), ...Array(4).fill('1.1.0')]);
    pass(playground, 60);
    expect(await builds()).toEqual(['1.1.0', '1.0.0']);
  });

  it('restarts the source twice: for the settings of the target, and for its own', async () => {
    await swap(playground);
    const seen: (string | number)[] = [];
    for (let each = 0; each < 13; each += 1) {
      seen.push(await seenAt(playground, stagingHost));
      pass(playground, 10);
    }
    expect(seen.join()).toBe('503,503,1.1.0,1.1.0,1.1.0,1.1.0,1.1.0,1.1.0,503,503,1.0.0,1.0.0,1.0.0');
  });

  it('says that it is under way, on both slots, and afterwards what was swapped', async () => {
    const accepted = await swap(playground);
    const id = String(accepted.headers.location).match(/operationresults\/([0-9a-f-]+)/)?.[1];
    const during = [
      await propertiesOf(playground, 'sites/payments'),
      await propertiesOf(playground, staging),
    ];
    expect(during.map(each => each['inProgressOperationId'])).toEqual([id, id]);
    expect(during.map(each => each['targetSwapSlot'])).toEqual([null, 'production']);
    expect(during.map(each => each['slotSwapStatus'])).toEqual([null, null]);
    pass(playground, 130);
    const [site, slot] = [
      await propertiesOf(playground, 'sites/payments'),
      await propertiesOf(playground, staging),
    ];
    expect(site['slotSwapStatus']).toEqual({
      timestampUtc: expect.stringMatching(/^\d{4}-.*Z$/),
      sourceSlotName: 'staging',
      destinationSlotName: 'Production',
    });
    expect(slot['slotSwapStatus']).toEqual(site['slotSwapStatus']);
    expect([site['inProgressOperationId'], slot['targetSwapSlot']]).toEqual([null, null]);
    expect((await propertiesOf(playground, 'sites/payments/slots/preview'))['slotSwapStatus']).toBeNull();
  });

  it('is a toggle: done twice nothing has changed', async () => {
    for (const _ of [1, 2]) {
      await swap(playground);
      pass(playground, 120);
    }
    pass(playground, 60);
    expect(await builds()).toEqual(['1.0.0', '1.1.0']);
  });

  it('refuses a second swap, and any change of the two slots, while it runs', async () => {
    await swap(playground);
    const refused = [
      await swap(playground),
      await swap(playground, 'sites/payments', 'preview'),
      await setRules(playground, rule(1)),
      await patchWeb(playground, staging, { properties: { alwaysOn: false } }),
      await send(playground, 'PUT', `${staging}/config/appsettings`, { properties: {} }),
      await send(playground, 'POST', `${staging}/restart`),
    ];
    expect(refused.map(each => each.status)).toEqual(Array(6).fill(409));
    expect(errorOf(refused[0] ?? refused[1] ?? (await swap(playground)))).toEqual({
      code: 'Conflict',
      message: expect.stringMatching(
        /^Cannot modify this site because another operation is in progress\. Details: Id: .*OperationName: SwapSiteSlots, .*SlotName: staging/,
      ),
    });
    const other = await patchWeb(playground, 'sites/payments/slots/preview', {
      properties: { alwaysOn: false },
    });
    expect(other.status).toBe(200);
    pass(playground, 120);
    expect((await setRules(playground, rule(1))).status).toBe(200);
  });

  it('leaves the target free when told so', async () => {
    playground.state.habits = { ...playground.state.habits, swapLocks: 'source' };
    await swap(playground);
    expect((await setRules(playground, rule(1))).status).toBe(200);
    expect((await patchWeb(playground, staging, { properties: { alwaysOn: false } })).status).toBe(409);
  });

  it('takes production as the source too, and then production is what restarts', async () => {
    const accepted = await swap(playground, 'sites/payments', 'staging');
    expect(accepted.headers.location).toContain('/sites/payments/operationresults/');
    expect(await seenAt(playground, production)).toBe(503);
    pass(playground, 140);
    expect(await builds()).toEqual(['1.1.0', '1.0.0']);
    expect((await poll(playground, accepted)).status).toBe(200);
  });

  it('refuses what makes no sense, and changes nothing', async () => {
    const post = (body: unknown, from = staging) => send(playground, 'POST', `${from}/slotsswap`, body);
    const answers = [
      await post({ targetSlot: 'production' }),
      await post({ preserveVnet: true }),
      await post({ targetSlot: 'staging', preserveVnet: true }),
      await post({ targetSlot: 'green', preserveVnet: true }),
      await post({ targetSlot: 'production', preserveVnet: true }, 'sites/payments/slots/green'),
      await post({ targetSlot: 'staging', preserveVnet: true }, 'sites/invoices'),
      await post({ targetSlot: 'production', preserveVnet: true, force: true }),
      await post('{'),
    ];
    expect(answers.map(each => each.status)).toEqual([400, 400, 400, 404, 404, 400, 400, 400]);
    expect(errorOf(answers[5] ?? (await post({}))).message).toContain('Flex Consumption');
    expect(playground.state.site('payments')?.operation).toBeUndefined();
  });

  it('refuses a stopped slot', async () => {
    await send(playground, 'POST', `${staging}/stop`);
    const came = await swap(playground);
    expect([came.status, errorOf(came).code]).toEqual([409, 'Conflict']);
    expect(errorOf(came).message).toContain('stopped');
  });

  it('needs the right to swap, and knows nothing of operations that were not', async () => {
    const authorization = await signIn(playground, { application: 'reader' });
    const refused = await manage(playground, `${staging}/slotsswap`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ targetSlot: 'production', preserveVnet: true }),
    });
    expect(errorOf(refused).message).toContain("'Microsoft.Web/sites/slots/slotsswap/action'");
    expect((await manage(playground, `${staging}/operationresults/nobody`)).status).toBe(404);
  });

  it('asks for no pause between polls when told so', async () => {
    playground.state.habits = { ...playground.state.habits, swapRetryAfterSeconds: 0 };
    expect((await swap(playground)).headers['retry-after']).toBeUndefined();
  });

  it('keeps rules on production, where they now send clients to the old build', async () => {
    await setRules(playground, rule(100));
    await swap(playground);
    pass(playground, 140);
    const web = await manage(playground, 'sites/payments/config/web');
    expect(at(fieldsOf(web.body), 'properties', 'experiments', 'rampUpRules')).toEqual([rule(100)]);
    expect(await seenAt(playground, production)).toBe('1.0.0');
    expect(await seenAt(playground, production, 'x-ms-routing-name=self')).toBe('1.1.0');
    await setRules(playground);
    expect(await seenAt(playground, production, 'x-ms-routing-name=staging')).toBe('1.0.0');
    expect(await seenAt(playground, production)).toBe('1.1.0');
  });

  it('takes the rules along when told so, and brings them back', async () => {
    playground.state.habits = { ...playground.state.habits, swapRules: 'travel' };
    await setRules(playground, rule(100));
    const rules = () => playground.state.site('payments')?.rules;
    await swap(playground);
    pass(playground, 120);
    expect(rules()).toEqual([]);
    await swap(playground);
    pass(playground, 120);
    expect(rules()).toEqual([rule(100)]);
  });
});
