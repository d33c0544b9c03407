// Every status that Azure turns a request away with, through both faces and all three classes.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { RetryClass } from '../../../shared/http/transport.js';
import { answers, answersJson, type Behaviour } from '../../support/http-server.js';
import { ask, closeServers, type Face, faultOf, rig } from './rig.js';

afterEach(closeServers);

const faces: readonly Face[] = ['send', 'sdk'];
const classes: readonly RetryClass[] = ['safe', 'idempotent', 'once'];
const config = { id: '/x', name: 'web', properties: { numberOfWorkers: 1 } };
const good = answersJson(200, config);

type Row = {
  readonly what: string;
  readonly refusal: Behaviour;
  readonly status: number;
  /** The classes for which it is sent again. */
  readonly again: readonly RetryClass[];
};

const arm = (status: number, code: string, headers = {}) =>
  answersJson(status, { error: { code, message: `words of ${code}` } }, headers);

const rows: readonly Row[] = [
  { what: '400', refusal: arm(400, 'BadRequest'), status: 400, again: [] },
  { what: '401', refusal: arm(401, 'ExpiredAuthenticationToken'), status: 401, again: [] },
  { what: '403 with an empty body', refusal: answers(403), status: 403, again: [] },
  { what: '404', refusal: arm(404, 'ResourceNotFound'), status: 404, again: [] },
  { what: '408', refusal: arm(408, 'Timeout'), status: 408, again: ['safe', 'idempotent'] },
  { what: '409', refusal: arm(409, 'Conflict'), status: 409, again: [] },
  {
    what: '409 of another change under way',
    refusal: arm(409, 'AnotherOperationInProgress'),
    status: 409,
    again: ['idempotent'],
  },
  { what: '412', refusal: arm(412, 'PreconditionFailed'), status: 412, again: [] },
  { what: '429 without Retry-After', refusal: arm(429, 'TooManyRequests'), status: 429, again: classes },
  {
    what: '429 with Retry-After 0',
    refusal: arm(429, 'TooManyRequests', { 'retry-after': '0' }),
    status: 429,
    again: classes,
  },
  {
    what: '429 with Retry-After 86400',
    refusal: arm(429, 'TooManyRequests', { 'retry-after': '86400' }),
    status: 429,
    again: classes,
  },
  { what: '500', refusal: arm(500, 'InternalServerError'), status: 500, again: ['safe', 'idempotent'] },
  { what: '501', refusal: arm(501, 'NotImplemented'), status: 501, again: [] },
  {
    what: '502 with HTML',
    refusal: answers(502, '<html><head><title>Bad Gateway</title></head></html>', {
      'content-type': 'text/html',
    }),
    status: 502,
    again: ['safe', 'idempotent'],
  },
  { what: '503 without Retry-After', refusal: arm(503, 'Busy'), status: 503, again: ['safe', 'idempotent'] },
  {
    what: '503 with Retry-After 1',
    refusal: arm(503, 'Busy', { 'retry-after': '1' }),
    status: 503,
    again: ['safe', 'idempotent'],
  },
  { what: '504 with an empty body', refusal: answers(504), status: 504, again: ['safe', 'idempotent'] },
];

describe.each(faces)('through %s', face => {
  describe.each(rows)('$what', ({ refusal, status, again }) => {
    it.each(classes)('is met once by a request that is %s, and then by its class', async retry => {
      const met = await rig([refusal, good]);
      const answer = ask(met, face, retry);
      if (again.includes(retry)) {
        await answer;
        expect(met.server.seen).toHaveLength(2);
      } else {
        expect((await faultOf(answer)).facts).toMatchObject({ status, tries: 1 });
        expect(met.server.seen).toHaveLength(1);
      }
    });

    it.each(classes)(
      'never loses its status for a request that is %s, however long it lasts',
      async retry => {
        const met = await rig([refusal]);
        const fault = await faultOf(ask(met, face, retry));
        expect(fault.facts).toMatchObject({ status, tries: met.server.seen.length });
        expect(met.server.seen.length > 1).toBe(again.includes(retry));
        expect(met.clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(60_000);
      },
    );
  });
});

describe('What is thrown', () => {
  it.each([
    ['HTTP_REFUSED', 404, 'safe'],
    ['HTTP_REFUSED', 412, 'idempotent'],
    ['HTTP_GAVE_UP', 503, 'safe'],
    ['HTTP_GAVE_UP', 500, 'once'],
    ['HTTP_GAVE_UP', 429, 'once'],
  ] as const)('is %s for %i to a request that is %s', async (code, status, retry) => {
    const met = await rig([arm(status, 'Code')]);
    expect((await faultOf(ask(met, 'send', retry))).code).toBe(code);
  });

  it('says of a write whether it may have been carried out', async () => {
    const unclear = await faultOf(ask(await rig([arm(500, 'Oops')]), 'send', 'once'));
    expect(unclear.facts).toMatchObject({ 'may-have-applied': true });
    const clear = await faultOf(ask(await rig([arm(409, 'Conflict')]), 'send', 'once'));
    expect(clear.facts).not.toHaveProperty('may-have-applied');
    const read = await faultOf(ask(await rig([arm(500, 'Oops')]), 'send', 'safe'));
    expect(read.facts).not.toHaveProperty('may-have-applied');
  });

  it('remembers an unclear try when a later one is refused clearly', async () => {
    const met = await rig([answers(502), arm(409, 'Conflict')]);
    const fault = await faultOf(ask(met, 'sdk', 'idempotent'));
    expect(fault.facts).toMatchObject({ status: 409, tries: 2, 'may-have-applied': true });
  });

  it('names what lies inside of a refusal, and the words of a Prometheus', async () => {
    const innererror = { code: 'SyntaxError', message: "no operator 'wher'" };
    const outer = {
      code: 'BadArgumentError',
      message: 'The request had some invalid properties.',
      innererror,
    };
    const kusto = await rig([answersJson(400, { error: outer })]);
    expect((await faultOf(ask(kusto, 'send', 'safe'))).message).toBe(
      "management.azure.com answered 400: BadArgumentError: The request had some invalid properties. SyntaxError: no operator 'wher'",
    );
    const refusal = { status: 'error', errorType: 'bad_data', error: '1:5: parse error' };
    const fault = await faultOf(ask(await rig([answersJson(400, refusal)]), 'send', 'safe'));
    expect(fault.message).toBe('management.azure.com answered 400: bad_data: 1:5: parse error');
    expect(fault.facts).toMatchObject({ 'service-code': 'bad_data' });
  });

  it('holds what finds the call again, and the words of the service', async () => {
    const met = await rig([arm(404, 'ResourceNotFound', { 'x-ms-request-id': 'r-1' })]);
    const fault = await faultOf(ask(met, 'sdk', 'safe'));
    expect(fault.message).toBe(
      'management.azure.com answered 404: ResourceNotFound: words of ResourceNotFound',
    );
    expect(fault.facts).toEqual({
      method: 'GET',
      host: 'management.azure.com',
      path: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop/config/web',
      tries: 1,
      status: 404,
      'request-id': 'r-1',
      'service-code': 'ResourceNotFound',
    });
  });

  it('names an HTML page by its title, and an empty body as what it is', async () => {
    const page = answers(403, '<!DOCTYPE html><title>Blocked\nby policy</title>');
    expect((await faultOf(ask(await rig([page]), 'sdk', 'safe'))).message).toBe(
      'management.azure.com answered 403 with an HTML page titled "Blocked by policy"',
    );
    expect((await faultOf(ask(await rig([answers(403)]), 'sdk', 'safe'))).message).toBe(
      'management.azure.com answered 403 with an empty body',
    );
  });
});

describe('A redirect', () => {
  it.each(faces)('is refused through %s, so that the credentials go nowhere else', async face => {
    const met = await rig([answers(302, '', { location: '/elsewhere?sig=secret' })]);
    const fault = await faultOf(ask(met, face, 'safe'));
    expect(fault.code).toBe('HTTP_REFUSED');
    expect(fault.facts).toMatchObject({ status: 302 });
    expect(met.server.seen).toHaveLength(1);
  });
});

describe('A claims challenge', () => {
  const challenge = answers(401, '', {
    'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa('{"access_token":{}}')}"`,
  });

  it('reaches the SDK, which asks for another token and goes on', async () => {
    const met = await rig([challenge, good]);
    await expect(ask(met, 'sdk', 'safe')).resolves.toMatchObject({ numberOfWorkers: 1 });
    expect(met.server.seen).toHaveLength(2);
  });

  it('is a refusal with its status when it comes a second time', async () => {
    const met = await rig([challenge]);
    const fault = await faultOf(ask(met, 'sdk', 'safe'));
    expect(fault.facts).toMatchObject({ status: 401 });
    expect(met.server.seen).toHaveLength(2);
  });

  it.each([
    ['in base64url', 'Bearer error="insufficient_claims", claims="a-b_"'],
    ['without claims', 'Bearer error="invalid_token"'],
  ])('that no SDK understands is a refusal: %s', async (_, header) => {
    const met = await rig([answers(401, '', { 'www-authenticate': header })]);
    expect((await faultOf(ask(met, 'sdk', 'safe'))).facts).toMatchObject({ status: 401 });
  });
});
