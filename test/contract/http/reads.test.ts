// A success that says nothing is never taken for "nothing there".
import { afterEach, describe, expect, it } from '@jest/globals';
import { answers, answersJson } from '../../support/http-server.js';
import { ask, closeServers, type Face, faultOf, readByPost, request, rig, sdk } from './rig.js';

afterEach(closeServers);

const faces: readonly Face[] = ['send', 'sdk'];

const unreadable = [
  ['an empty body', answers(200), 'answered 200 with an empty body'],
  ['white space', answers(200, ' \r\n'), 'answered 200 with an empty body'],
  ['the page of a proxy', answers(200, '<html><title>Sign in</title>'), 'an HTML page titled "Sign in"'],
  ['half an answer', answers(200, '{"DB_PASSWORD":"marker'), 'answered 200 with text that is not JSON'],
  ['null', answersJson(200, null), 'JSON that is neither an object nor a list'],
  ['a bare word', answersJson(200, 'ok'), 'JSON that is neither an object nor a list'],
  ['204', answers(204), 'answered 204 with an empty body'],
  ['202 without a word', answers(202), 'answered 202 with an empty body'],
] as const;

describe.each(faces)('A read through %s', face => {
  it.each(unreadable)('that is answered with %s is refused', async (_, answer, words) => {
    const met = await rig([answer]);
    const fault = await faultOf(ask(met, face, 'safe'));
    expect(fault.code).toBe('HTTP_UNREADABLE');
    expect(fault.message).toContain(words);
    expect(fault.message).not.toContain('marker');
    expect(fault.facts['status']).toBeDefined();
    expect(met.server.seen).toHaveLength(1);
  });
});

describe('A read that is a POST', () => {
  it.each(unreadable)('and is answered with %s is refused through an SDK', async (_name, answer, _words) => {
    const met = await rig([answer]);
    expect((await faultOf(readByPost(met))).code).toBe('HTTP_UNREADABLE');
  });

  it('is sent again, and its class is not told to the service', async () => {
    const met = await rig([answers(503), answersJson(200, { properties: { A: '1' } })]);
    expect(await readByPost(met)).toMatchObject({ properties: { A: '1' } });
    expect(met.server.seen).toHaveLength(2);
    expect(Object.keys(met.server.seen[0]?.headers ?? {})).not.toContain('x-azure-promote-retry');
  });
});

describe('A write', () => {
  it.each([200, 202, 204])('through an SDK may be answered %i without a word', async status => {
    const met = await rig([answers(status)]);
    await sdk(met.transport)
      .webApps.restart('g', 'shop')
      .catch(thrown => {
        // Only statuses that the operation does not know are thrown, and by the SDK itself.
        expect(thrown).not.toHaveProperty('code', 'HTTP_UNREADABLE');
      });
    expect(met.server.seen).toHaveLength(1);
  });

  it.each([202, 204])('of our own may be answered %i without a word', async status => {
    const met = await rig([answers(status)]);
    expect(await met.transport.send(request('idempotent'))).toMatchObject({ status, json: undefined });
  });

  it('of our own that expects JSON and gets none is refused, and may have been made', async () => {
    const met = await rig([answers(200)]);
    const fault = await faultOf(met.transport.send(request('idempotent')));
    expect(fault.code).toBe('HTTP_UNREADABLE');
    expect(fault.facts).toMatchObject({ status: 200, 'may-have-applied': true });
  });
});

describe('A long operation', () => {
  it('is polled by an SDK through answers that are empty', async () => {
    const location = 'https://management.azure.com/subscriptions/s/operationresults/1?api-version=2023-12-01';
    const met = await rig([answers(202, '', { location, 'retry-after': '0' }), answers(200)]);
    const { webApps } = sdk(met.transport);
    await webApps.swapSlot('g', 'shop', 'staging', { targetSlot: 'production', preserveVnet: true });
    expect(met.server.seen.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
      'POST /subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop/slots/staging/slotsswap',
      'GET /subscriptions/s/operationresults/1',
    ]);
  });

  it('is polled by us with `text`, which takes an empty answer as it is', async () => {
    const met = await rig([answers(202), answers(204)]);
    const poll = request('safe', { expect: 'text' });
    expect(await met.transport.send(poll)).toMatchObject({ status: 202, text: '' });
    expect(await met.transport.send(poll)).toMatchObject({ status: 204, text: '' });
  });
});

describe('An answer to our own call', () => {
  it('holds status, headers, text and what it says', async () => {
    const met = await rig([answersJson(200, [1, { a: 'ü' }], { etag: '"1"' })]);
    const answer = await met.transport.send(request('safe'));
    expect(answer).toMatchObject({ status: 200, text: '[1,{"a":"ü"}]', json: [1, { a: 'ü' }] });
    expect(answer.header('ETag')).toBe('"1"');
    expect(answer.header('missing')).toBeUndefined();
  });

  it('may be 304 for a caller who has it already', async () => {
    const met = await rig([answers(304)]);
    const headers = { 'if-none-match': '"1"' };
    expect(await met.transport.send(request('safe', { headers }))).toMatchObject({ status: 304 });
  });

  it('ignores a byte order mark', async () => {
    const met = await rig([answers(200, '\uFEFF{"a":1}')]);
    expect((await met.transport.send(request('safe'))).json).toEqual({ a: 1 });
  });

  it('has no body when only its head was asked for', async () => {
    const met = await rig([answers(200)]);
    expect(await met.transport.send(request('safe', { method: 'HEAD' }))).toMatchObject({
      status: 200,
      text: '',
    });
  });
});
