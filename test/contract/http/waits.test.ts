// How long the transport waits between tries, and what others get to see of the waits that services ask for.
import { afterEach, describe, expect, it } from '@jest/globals';
import { answers, answersJson } from '../../support/http-server.js';
import { ask, closeServers, faultOf, request, rig, sdk } from './rig.js';

afterEach(closeServers);

const good = answersJson(200, { id: '/x', properties: {} });
const turnedAway = (headers: Record<string, string>) => answers(429, '', headers);
const date = 'Mon, 05 Jan 2026 09:00:00 GMT';

describe('The wait before the second try', () => {
  it.each([
    ['of seconds', { 'retry-after': '7' }, 7_000],
    ['of a day, which is cut to a minute', { 'retry-after': '86400' }, 60_000],
    [
      'until a date, by the clock of the service',
      { date, 'retry-after': 'Mon, 05 Jan 2026 09:00:20 GMT' },
      20_000,
    ],
    ['until a date long gone', { date, 'retry-after': 'Mon, 05 Jan 2025 09:00:20 GMT' }, 500],
    ['of milliseconds', { 'retry-after-ms': '1500', 'retry-after': '9' }, 1_500],
    ['of milliseconds, as older services spell it', { 'x-ms-retry-after-ms': '2500' }, 2_500],
    ['of nothing', { 'retry-after': '0' }, 500],
    ['that nobody can read', { 'retry-after': 'soon' }, 500],
    ['that is not asked for', {}, 500],
  ])('is the one %s', async (_, headers, expected) => {
    const met = await rig([turnedAway(headers), good], { deadlineMilliseconds: 600_000 });
    await ask(met, 'send', 'safe');
    expect(met.clock.waits).toEqual([expected]);
  });

  it('leaves time for a last try before the deadline', async () => {
    const met = await rig([turnedAway({ 'retry-after': '86400' })]);
    const fault = await faultOf(ask(met, 'send', 'safe'));
    expect(met.clock.waits).toEqual([58_000]);
    expect(fault.facts).toMatchObject({ status: 429, tries: 2, 'retry-after': 86_400 });
  });

  it('grows from try to try and stays under its limit', async () => {
    const met = await rig([answers(503)], { deadlineMilliseconds: 120_000 });
    await faultOf(ask(met, 'send', 'safe'));
    expect(met.clock.waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, ...Array(6).fill(16_000), 6_500]);
  });

  it('is spread by chance', async () => {
    const met = await rig([answers(503), good], { random: () => 0 });
    await ask(met, 'send', 'safe');
    expect(met.clock.waits).toEqual([250]);
  });
});

describe('The deadline of a request', () => {
  it('covers all tries and waits', async () => {
    const met = await rig([answers(503)]);
    const started = met.clock.now();
    await faultOf(met.transport.send(request('safe', { deadlineMilliseconds: 5_000 })));
    expect(met.clock.now() - started).toBeLessThanOrEqual(5_000);
    expect(met.server.seen.length).toBeGreaterThan(2);
  });

  it('does not end a request that is answered in time, however long it may take', async () => {
    const met = await rig([response => setImmediate(() => response.end('{}'))]);
    await met.transport.send(request('safe', { deadlineMilliseconds: 600_000, tryMilliseconds: 500_000 }));
    expect(met.clock.waits).toEqual([]);
  });
});

describe('A wait asked for in an answer that is no refusal', () => {
  it('reaches our own polling as whole seconds, at most a minute', async () => {
    const met = await rig([
      answers(202, '', { 'retry-after-ms': '1500' }),
      answers(202, '', { 'retry-after': '86400' }),
    ]);
    const poll = request('safe', { expect: 'text' });
    expect((await met.transport.send(poll)).header('Retry-After')).toBe('2');
    expect((await met.transport.send(poll)).header('retry-after')).toBe('60');
  });

  it('is cut for the pollers of the SDKs, which have no limit of their own', async () => {
    const seen: (string | undefined)[] = [];
    const location = 'https://management.azure.com/operations/1?api-version=2023-12-01';
    const far = 'Mon, 05 Jan 2027 09:00:00 GMT';
    const met = await rig([
      answers(202, '', { location, date, 'retry-after': far, 'retry-after-ms': '999999999' }),
    ]);
    await sdk(met.transport)
      .webApps.restart('g', 'shop', {
        onResponse: ({ headers }) => seen.push(headers.get('retry-after'), headers.get('retry-after-ms')),
      })
      .catch(() => {
        // This operation knows no 202; only what was seen of the answer matters here.
      });
    expect(seen).toEqual(['60', undefined]);
  });
});

describe('The budget of Azure Resource Manager', () => {
  it('lets 250 reads through at once, and the next ones at 25 a second', async () => {
    const met = await rig([good]);
    const started = met.clock.now();
    await Promise.all(Array.from({ length: 300 }, () => ask(met, 'send', 'safe')));
    expect(met.server.seen).toHaveLength(300);
    expect(met.clock.now() - started).toBe(2_000);
  });

  it('follows what the service says is left', async () => {
    const met = await rig([
      answersJson(200, {}, { 'x-ms-ratelimit-remaining-subscription-reads': '0' }),
      answersJson(200, {}, { 'x-ms-ratelimit-remaining-subscription-reads': '200' }),
    ]);
    await ask(met, 'send', 'safe');
    await ask(met, 'send', 'safe');
    expect(met.clock.waits).toEqual([40]);
    await ask(met, 'send', 'idempotent');
    expect(met.clock.waits).toEqual([40]);
  });

  it('gives up a request that would find no place before its deadline', async () => {
    const met = await rig([good]);
    const asked = Array.from({ length: 320 }, () =>
      met.transport.send(request('safe', { deadlineMilliseconds: 2_000 })).then(
        () => 'answered',
        fault => fault.code,
      ),
    );
    const results = await Promise.all(asked);
    expect(results.filter(result => result === 'HTTP_GAVE_UP')).toHaveLength(320 - met.server.seen.length);
    expect(met.server.seen.length).toBeLessThan(300);
  });
});
