// The ledger in Azure Blob Storage, where answers are lost, blobs are full, and rights are missing.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport, type TransportOptions } from '../../../../shared/http/pipeline.js';
import { azureBlobLedger } from '../../../../shared/ledger/azure-blob/azure-blob.js';
import { blobOf, placeAt } from '../../../../shared/ledger/azure-blob/place.js';
import { emptyStream, type Ledger, versionOf } from '../../../../shared/ledger/ledger.js';
import { skewProblem } from '../../../../shared/promotion/skew.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { answers, type Seen } from '../../../support/http-server.js';
import { insist, note, stream, written } from '../entries.js';
import { azurite, startAzurite, tokenFor } from './azurite.js';
import { type Door, isAppend, refuses, startDoor } from './door.js';
import { ask, azureBlobRow, credential, newContainer, open } from './row.js';

let door: Door;
let place = '';
let through = '';

beforeAll(async () => {
  door = await startDoor(new URL(await azurite()).origin);
}, 60_000);
afterAll(() => door.close());
beforeEach(async () => {
  door.decide = () => 'passed-on';
  door.rewrite = url => url;
  place = await newContainer(await azurite());
  through = `${door.origin}${new URL(place).pathname}`;
});
afterEach(() => azureBlobRow.remove(place));

const lines: string[] = [];

/** One that goes through the door. */
function ledgerThere(options: Partial<TransportOptions> = {}, container = through): Required<Ledger> {
  const transport = createTransport({
    clock: realClock,
    signal: new AbortController().signal,
    trace: line => lines.push(line),
    environment: {},
    userAgent: 'test',
    random: () => 0,
    ...options,
  });
  return azureBlobLedger({ container, clock: realClock, transport, credential });
}

const parts = async () => (await azureBlobRow.lasting?.contents(place)) ?? [];

/** The first request of its kind meets this fate, all others pass. */
function once(kind: (seen: Seen) => boolean, fate: ReturnType<Door['decide']>): void {
  let met = false;
  door.decide = seen => {
    if (met || !kind(seen)) return 'passed-on';
    met = true;
    return fate;
  };
}

describe('an append whose answer is lost', () => {
  it('is found where it was kept, and is not kept twice', async () => {
    const ledger = ledgerThere();
    await insist(ledger, note('a', 1));
    const version = versionOf(await ledger.read(stream));
    once(isAppend, 'answer-lost');
    const appended = await ledger.append(stream, [note('a', 2), note('a', 3)], version);
    const kept = await open(place, realClock).read(stream);
    expect(kept).toHaveLength(3);
    expect(appended).toEqual({ kind: 'appended', version: versionOf(kept) });
  });

  it('is found although somebody else has appended since', async () => {
    const ledger = ledgerThere();
    const other = open(place, realClock);
    await insist(ledger, note('a', 1));
    const version = versionOf(await ledger.read(stream));
    let appends = 0;
    door.decide = seen => {
      if (!isAppend(seen)) return 'passed-on';
      appends += 1;
      if (appends === 1) return 'answer-lost';
      if (appends > 2) return 'passed-on';
      return response => void insist(other, note('b')).then(() => response.destroy());
    };
    const appended = await ledger.append(stream, [note('a', 2)], version);
    const kept = await other.read(stream);
    expect(kept.map(({ by }) => by)).toEqual(['a', 'a', 'b']);
    expect(appended).toEqual({ kind: 'appended', version: kept[1]?.hash });
  });

  it('is found where it began the stream', async () => {
    once(({ method }) => method === 'PUT', 'answer-lost');
    const ledger = ledgerThere();
    expect(await ledger.append(stream, [note('a')], emptyStream)).toMatchObject({ kind: 'appended' });
    expect(await written(open(place, realClock))).toEqual(['a 1']);
  });

  it('is sent again when it never arrived', async () => {
    once(isAppend, 'request-lost');
    const ledger = ledgerThere();
    expect(await ledger.append(stream, [note('a')], emptyStream)).toMatchObject({ kind: 'appended' });
    expect(await written(open(place, realClock))).toEqual(['a 1']);
  });

  it('is a conflict when it never arrived and somebody else was faster', async () => {
    const ledger = ledgerThere();
    await insist(ledger, note('a'));
    const version = versionOf(await ledger.read(stream));
    const other = open(place, realClock);
    let isFirst = true;
    door.decide = seen => {
      if (!isAppend(seen) || !isFirst) return 'passed-on';
      isFirst = false;
      return response => void insist(other, note('b')).then(() => response.destroy());
    };
    expect(await ledger.append(stream, [note('a', 2)], version)).toEqual({ kind: 'conflict' });
    expect(await written(other)).toEqual(['a 1', 'b 1']);
  });

  it('is said to be unclear when no answer comes at all', async () => {
    const ledger = ledgerThere({ deadlineMilliseconds: 300 });
    await insist(ledger, note('a'));
    door.decide = seen => (isAppend(seen) ? 'request-lost' : 'passed-on');
    await expect(insist(ledger, note('a', 2))).rejects.toMatchObject({
      code: 'HTTP_GAVE_UP',
      facts: { 'may-have-applied': true },
    });
    door.decide = () => 'request-lost';
    await expect(insist(ledger, note('a', 2))).rejects.toMatchObject({ code: 'HTTP_GAVE_UP' });
  });

  it('loses and doubles nothing in bad weather', async () => {
    let requests = 0;
    door.decide = () => {
      requests += 1;
      if (requests % 5 === 0) return 'answer-lost';
      return requests % 7 === 0 ? 'request-lost' : 'passed-on';
    };
    const names = ['a', 'b', 'c'];
    await Promise.all(
      names.map(async name => {
        const ledger = ledgerThere();
        for (let number = 1; number <= 5; number += 1) await insist(ledger, note(name, number));
      }),
    );
    const all = await written(open(place, realClock));
    expect([...all].sort()).toEqual(
      names.flatMap(name => [1, 2, 3, 4, 5].map(number => `${name} ${number}`)),
    );
  }, 60_000);
});

describe('a stream in blobs', () => {
  const blob = () => blobOf(placeAt(place), stream, 1);

  it('is not sent again to those who have read it', async () => {
    const ledger = ledgerThere();
    await insist(ledger, note('a'));
    await ledger.read(stream);
    const statuses: number[] = [];
    door.decide = seen => {
      statuses.push(seen.headers['if-none-match'] === undefined ? 200 : 304);
      return 'passed-on';
    };
    const version = versionOf(await ledger.read(stream));
    await ledger.append(stream, [note('a', 2)], version);
    await ledger.read(stream);
    expect(statuses).toEqual([304, 200, 304]);
    expect(await written(ledger)).toEqual(['a 1', 'a 2']);
  });

  it('has not begun when its blob was made and nothing was written', async () => {
    once(isAppend, refuses(400, 'InvalidInput'));
    const ledger = ledgerThere();
    await expect(ledger.append(stream, [note('a')], emptyStream)).rejects.toMatchObject({
      code: 'HTTP_REFUSED',
    });
    expect(await parts()).toEqual(['payments/production.jsonl']);
    expect(await ledger.read(stream)).toEqual([]);
    expect(await ledger.streams({})).toEqual([]);
    await insist(open(place, realClock), note('b'));
    expect(await written(ledger)).toEqual(['b 1']);
    expect(await ledger.streams({ service: 'payments' })).toEqual([stream]);
  });

  it('does not move when somebody only touches its blob', async () => {
    const ledger = open(place, realClock);
    await insist(ledger, note('a'));
    const version = versionOf(await ledger.read(stream));
    await ask('PUT', `${blob().href}?comp=metadata`, { 'x-ms-meta-seen': 'yes' });
    expect(await ledger.append(stream, [note('a', 2)], version)).toMatchObject({ kind: 'appended' });
  });

  it('is not taken from a blob of another kind', async () => {
    await ask('PUT', blob(), { 'x-ms-blob-type': 'BlockBlob' }, 'hello');
    await expect(open(place, realClock).read(stream)).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
      message: 'the ledger cannot be used: it is a blob of another kind (BlockBlob)',
    });
  });

  it('lies below a prefix, apart from others', async () => {
    const [ours, others] = [open(`${place}/teams/one/`, realClock), open(`${place}/teams/other`, realClock)];
    await insist(ours, note('a'));
    await insist(others, note('b'));
    expect(ours.name).toBe(`azure-blob:${place}/teams/one`);
    expect(await parts()).toEqual([
      'teams/one/payments/production.jsonl',
      'teams/other/payments/production.jsonl',
    ]);
    expect(await written(ours)).toEqual(['a 1']);
    expect(await ours.streams({})).toEqual([stream]);
    expect(await open(place, realClock).streams({})).toEqual([]);
  });

  it('is listed page by page', async () => {
    const environments = ['a', 'b', 'c', 'd', 'e'];
    const ledger = ledgerThere();
    for (const environment of environments) {
      await ledger.append({ ...stream, environment }, [note('a')], emptyStream);
    }
    const pages: string[] = [];
    door.rewrite = url => {
      pages.push(url);
      return `${url}&maxresults=2`;
    };
    expect((await ledger.streams({})).map(({ environment }) => environment)).toEqual(environments);
    expect(pages).toHaveLength(3);
  });

  it('is read in pieces when it is large, whatever lies on their edges', async () => {
    const ledger = open(place, realClock);
    const text = '🙂é'.repeat(9_000);
    const large = Array.from({ length: 200 }, (_, at) => ({ ...note('a', at), body: { text, number: at } }));
    await ledger.append(stream, large, emptyStream);
    const read = await open(place, realClock).read(stream);
    expect(read).toHaveLength(200);
    expect(read.every(({ body }) => body['text'] === text)).toBe(true);
    await insist(ledger, note('b', 201));
    expect((await open(place, realClock).read(stream)).at(-1)).toMatchObject({ number: 201, by: 'b' });
  }, 60_000);
});

describe('a blob that takes no more appends', () => {
  let origin = '';
  beforeAll(async () => {
    origin = `${await startAzurite(3)}/devstoreaccount1`;
  }, 60_000);

  it('is followed by a second one, and a third', async () => {
    const full = await newContainer(origin);
    const ledger = open(full, realClock, { mostBlocks: 3 });
    for (let number = 1; number <= 8; number += 1) await insist(ledger, note('a', number));
    const names = await azureBlobRow.lasting?.contents(full);
    expect(names).toEqual([
      'payments/production.jsonl',
      'payments/production~2.jsonl',
      'payments/production~3.jsonl',
    ]);
    const other = open(full, realClock, { mostBlocks: 3 });
    expect(await written(other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(number => `a ${number}`));
    expect(await other.streams({})).toEqual([stream]);
    expect(await ledger.append(stream, [note('b')], 'f'.repeat(64))).toEqual({ kind: 'conflict' });
  });

  it('loses and doubles nothing while many come to its end', async () => {
    const full = await newContainer(origin);
    const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
    await Promise.all(
      numbers.map(number => insist(open(full, realClock, { mostBlocks: 3 }), note('a', number))),
    );
    const all = await written(open(full, realClock, { mostBlocks: 3 }));
    expect([...all].sort()).toEqual(numbers.map(number => `a ${number}`).sort());
    expect(await azureBlobRow.lasting?.contents(full)).toHaveLength(4);
  }, 60_000);
});

describe('what Azure refuses', () => {
  const everything = (ledger: Required<Ledger>): readonly (readonly [string, () => Promise<unknown>])[] => [
    ['reading', () => ledger.read(stream)],
    ['appending', () => ledger.append(stream, [note('a')], emptyStream)],
    ['listing', () => ledger.streams({})],
    ['asking the time', () => ledger.time()],
  ];

  it('because there is no container, comes with the command that makes it', async () => {
    const ledger = open(`${await azurite()}/not-there`, realClock);
    for (const [, request] of everything(ledger)) {
      await expect(request()).rejects.toMatchObject({
        code: 'LEDGER_MISSING',
        message: 'the container of the ledger does not exist: not-there',
        hint: 'make it once: az storage container create --account-name devstoreaccount1 --name not-there --auth-mode login',
      });
    }
  });

  it.each([
    ['AuthorizationPermissionMismatch', 'and try again after a few minutes'],
    ['AuthorizationFailure', 'a firewall of the account stands between'],
  ])('for want of a right (%s) names the least role', async (code, hint) => {
    door.decide = () => refuses(403, code);
    for (const [, request] of everything(ledgerThere())) {
      const thrown = await request().catch((fault: unknown) => fault);
      expect(thrown).toMatchObject({
        code: 'IDENTITY_FORBIDDEN',
        message: expect.stringContaining(`${code}: Words of the service`),
        hint: expect.stringContaining('Storage Blob Data Contributor'),
        facts: { role: 'Storage Blob Data Contributor', 'service-code': code },
      });
      expect(thrown).toMatchObject({ hint: expect.stringContaining(hint) });
    }
  });

  it.each([
    ['a page of something in between', answers(404, '<html><title>Not here</title></html>')],
    ['a refusal without a word', answers(404)],
  ])('is not taken for an empty ledger: %s', async (_, behaviour) => {
    door.decide = () => behaviour;
    for (const [, request] of everything(ledgerThere())) {
      await expect(request()).rejects.toMatchObject({ code: 'HTTP_REFUSED', facts: { status: 404 } });
    }
  });

  it.each([
    ['an empty answer', answers(200, '', { 'x-ms-blob-type': 'AppendBlob' })],
    ['a page with a success', answers(200, '<html>Welcome</html>')],
  ])('is not taken for an empty list or stream: %s', async (_, behaviour) => {
    door.decide = () => behaviour;
    const ledger = ledgerThere();
    await expect(ledger.read(stream)).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' });
    await expect(ledger.streams({})).rejects.toMatchObject({ code: 'HTTP_UNREADABLE' });
  });

  it('of a token for something else is a fault with the words of the service', async () => {
    const ledger = open(place, realClock, {
      credential: {
        getToken: async () => ({ token: tokenFor('https://vault.azure.net'), expiresOnTimestamp: 1 }),
      },
    });
    await expect(ledger.read(stream)).rejects.toMatchObject({
      code: 'HTTP_REFUSED',
      message: expect.stringContaining('failed to authenticate'),
    });
  });

  it('and all else is traced without the token', () => {
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(line).not.toMatch(/eyJ|Bearer/);
  });
});

describe('the time of the ledger', () => {
  it('is that of the service, however far off this machine is', async () => {
    const ahead = 7 * 60_000;
    const clock = { now: () => realClock.now() + ahead, sleep: realClock.sleep };
    const time = await open(place, clock).time();
    expect(Math.abs(time - realClock.now())).toBeLessThan(30_000);
    expect(skewProblem(clock.now(), time)?.code).toBe('CLOCK_SKEWED');
    expect(skewProblem(realClock.now(), time)).toBeUndefined();
  });

  it('is not guessed where the service does not tell it', async () => {
    door.decide = () => response => {
      response.sendDate = false;
      response.writeHead(200);
      response.end();
    };
    await expect(ledgerThere().time()).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' });
  });
});
