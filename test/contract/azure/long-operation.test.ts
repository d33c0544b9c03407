// Following a long operation over sockets: both ways in which Azure tells of one, its waits, its ends, its silences.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Arm } from '../../../shared/azure/arm.js';
import { cloudOf } from '../../../shared/azure/clouds.js';
import { follow, lookAt, type Operation, operationOf } from '../../../shared/azure/long-operation.js';
import type { Behaviour } from '../../support/http-server.js';
import { closeServers, faultOf, type Rig, rig, token } from '../http/rig.js';

afterEach(closeServers);

const operationUrl = 'https://management.azure.com/subscriptions/s/operations/1?api-version=2023-12-01';

type Said = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

const say =
  ({ status, headers = {}, body }: Said): Behaviour =>
  response => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };

const armOf = ({ transport }: Rig): Arm => ({
  cloud: cloudOf('public'),
  transport,
  credential: { getToken: async () => ({ token, expiresOnTimestamp: 1 }) },
});

async function followed(kind: Operation['kind'], script: readonly Said[], deadlineMilliseconds = 1_800_000) {
  const stand = await rig(script.map(say));
  const operation = { kind, url: operationUrl, startedAt: stand.clock.now() };
  const ending = await follow(armOf(stand), operation, {
    clock: stand.clock,
    deadlineMilliseconds,
    resource: 'the swap',
  });
  return { ...stand, ending };
}

describe('what a first answer says', () => {
  const told = (status: number, headers: Readonly<Record<string, string>>) =>
    operationOf({ status, header: name => headers[name] }, 7);

  it.each<readonly [string, number, Readonly<Record<string, string>>, Operation | undefined]>([
    ['is over with it at 200, whatever its headers say', 200, { location: '/x' }, undefined],
    ['names a place to look', 202, { location: '/x' }, { kind: 'location', url: '/x', startedAt: 7 }],
    [
      'prefers the operation to the place',
      201,
      { location: '/x', 'azure-asyncoperation': '/y' },
      { kind: 'azure-async-operation', url: '/y', startedAt: 7 },
    ],
    ['names nothing', 202, {}, undefined],
  ])('%s', (_, status, headers, operation) => {
    expect(told(status, headers)).toEqual(operation);
  });

  it('goes through JSON and on in another process', async () => {
    const operation = told(202, { location: operationUrl });
    const stand = await rig([say({ status: 202 }), say({ status: 200, body: {} })]);
    const kept: Operation = JSON.parse(JSON.stringify(operation));
    const ports = { clock: stand.clock, deadlineMilliseconds: Number.MAX_SAFE_INTEGER, resource: 'the swap' };
    expect(await follow(armOf(stand), kept, ports)).toEqual({ kind: 'succeeded' });
    expect(stand.server.seen[0]?.headers.authorization).toBe(`Bearer ${token}`);
  });
});

describe('an operation by its place', () => {
  it.each<readonly [string, Said]>([
    ['200', { status: 200, body: { id: 'x' } }],
    ['200 without a body', { status: 200 }],
    ['204', { status: 204 }],
  ])('ends well with %s', async (_, last) => {
    const { ending, server } = await followed('location', [{ status: 202 }, { status: 202 }, last]);
    expect([ending.kind, server.seen.length]).toEqual(['succeeded', 3]);
  });

  it('ends badly with a refusal, in the words of Azure', async () => {
    const refusal = { status: 400, body: { Code: 'BadRequest', Message: 'the slot did not respond' } };
    const { ending } = await followed('location', [{ status: 202 }, refusal]);
    expect(ending).toEqual({
      kind: 'failed',
      code: 'BadRequest',
      words: expect.stringContaining('did not respond'),
    });
  });

  it('is forgotten with 404', async () => {
    const { ending } = await followed('location', [{ status: 404, body: { error: { code: 'NotFound' } } }]);
    expect(ending.kind).toBe('forgotten');
  });

  it('says nothing when a page from in between refuses the poll', async () => {
    const stand = await rig([
      response =>
        response.writeHead(403, { 'content-type': 'text/html' }).end('<html><title>Blocked</title></html>'),
    ]);
    const operation: Operation = { kind: 'location', url: operationUrl, startedAt: 0 };
    expect((await faultOf(lookAt(armOf(stand), operation, 'the swap'))).code).toBe('HTTP_REFUSED');
  });

  it('throws when the right to ask is missing', async () => {
    const stand = await rig([
      say({ status: 403, body: { error: { code: 'AuthorizationFailed', message: 'no' } } }),
    ]);
    const operation: Operation = { kind: 'location', url: operationUrl, startedAt: 0 };
    expect((await faultOf(lookAt(armOf(stand), operation, 'the swap'))).code).toBe('IDENTITY_FORBIDDEN');
  });
});

describe('an operation by its status', () => {
  it.each(['Succeeded', 'succeeded'])('ends well with %s', async status => {
    const { ending } = await followed('azure-async-operation', [
      { status: 200, body: { status: 'InProgress' } },
      { status: 200, body: { status } },
    ]);
    expect(ending).toEqual({ kind: 'succeeded' });
  });

  it.each(['Failed', 'Canceled', 'Cancelled'])('ends badly with %s', async status => {
    const body = { status, error: { code: 'Quota', message: 'no room' } };
    const { ending } = await followed('azure-async-operation', [{ status: 200, body }]);
    expect(ending).toEqual({ kind: 'failed', code: 'Quota', words: 'no room' });
  });

  it('goes on while nothing that is said can be read', async () => {
    const { ending, clock } = await followed('azure-async-operation', [{ status: 200 }], 60_000);
    expect(ending).toEqual({ kind: 'timed-out' });
    expect(clock.waits.length).toBeGreaterThan(3);
  });
});

describe('waiting', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, number]>([
    ['as long as it is told', { 'retry-after': '15' }, 15_000],
    ['a minute where it is told a day', { 'retry-after': '86400' }, 60_000],
    ['at least a second', { 'retry-after': '0' }, 10_000],
    ['ten seconds where nothing is told', {}, 10_000],
  ])('lasts %s', async (_, headers, wait) => {
    const { clock } = await followed('location', [
      { status: 202, headers },
      { status: 200, body: {} },
    ]);
    expect(clock.waits).toEqual([wait]);
  });

  it('outlasts a control plane that is away', async () => {
    const gone = Array.from({ length: 12 }, (): Said => ({ status: 503 }));
    const { ending } = await followed('location', [{ status: 202 }, ...gone, { status: 200, body: {} }]);
    expect(ending).toEqual({ kind: 'succeeded' });
  });

  it('ends at the deadline, which counts from the start of the operation', async () => {
    const stand = await rig([say({ status: 202, headers: { 'retry-after': '20' } })]);
    const operation: Operation = {
      kind: 'location',
      url: operationUrl,
      startedAt: stand.clock.now() - 50_000,
    };
    const ports = { clock: stand.clock, deadlineMilliseconds: 60_000, resource: 'the swap' };
    expect(await follow(armOf(stand), operation, ports)).toEqual({ kind: 'timed-out' });
    expect(stand.clock.waits).toEqual([10_000]);
  });

  it('ends with the run', async () => {
    const stand = await rig([say({ status: 202 })], { clockByHand: true });
    const cancellation = new AbortController();
    const operation: Operation = { kind: 'location', url: operationUrl, startedAt: stand.clock.now() };
    const ports = {
      clock: stand.clock,
      signal: cancellation.signal,
      deadlineMilliseconds: 60_000,
      resource: 'the swap',
    };
    const following = follow(armOf(stand), operation, ports);
    await stand.clock.untilWaits(1);
    cancellation.abort(new Error('cancelled'));
    await expect(following).rejects.toThrow('cancelled');
  });
});

describe('our token', () => {
  it.each([
    'https://evil.example/operations/1',
    'http://management.azure.com/operations/1',
    '//evil.example/1',
  ])('is not sent to %s', async url => {
    const stand = await rig([say({ status: 200, body: {} })]);
    const fault = await faultOf(lookAt(armOf(stand), { kind: 'location', url, startedAt: 0 }, 'the swap'));
    expect(fault.code).toBe('HTTP_UNREADABLE');
    expect(stand.server.seen).toEqual([]);
  });
});
