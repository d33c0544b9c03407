// Connections that fail in every way, at every moment: what is sent again, and what never is.
import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Fault } from '../../../shared/fault/fault.js';
import type { RetryClass } from '../../../shared/http/transport.js';
import {
  answers,
  answersJson,
  type Behaviour,
  breaksOff,
  hangs,
  hangsUp,
  neverEnds,
  resets,
  startDroppingServer,
} from '../../support/http-server.js';
import { ask, closeServers, type Face, faultOf, request, rig, sdk } from './rig.js';

afterEach(closeServers);

const faces: readonly Face[] = ['send', 'sdk'];
const classes: readonly RetryClass[] = ['safe', 'idempotent', 'once'];
const good = answersJson(200, { id: '/x', properties: {} });

describe.each(faces)('Through %s', face => {
  describe.each([
    ['hung up', hangsUp()],
    ['reset', resets()],
  ])('a connection that is %s', (_, breaks) => {
    it.each([
      ['before', 0],
      ['after', 1],
    ] as const)('%s the change was made never has a swap sent twice', async (_, done) => {
      let swaps = 0;
      const swapThenBreak: Behaviour = (response, seen) => {
        swaps += done;
        breaks(response, seen);
      };
      const met = await rig([swapThenBreak, good]);
      const fault = await faultOf(ask(met, face, 'once'));
      expect(met.server.seen).toHaveLength(1);
      expect(swaps).toBe(done);
      expect(fault.code).toBe('HTTP_GAVE_UP');
      expect(fault.facts).toMatchObject({ connection: 'ECONNRESET', tries: 1, 'may-have-applied': true });
      expect(fault.hint).toContain('look before you try again');
    });

    it.each(['safe', 'idempotent'] as const)('has a request that is %s sent again', async retry => {
      const met = await rig([breaks, good]);
      await ask(met, face, retry);
      expect(met.server.seen).toHaveLength(2);
    });
  });

  it('an answer that breaks off has a swap not sent again, and a read sent again', async () => {
    const swap = await rig([breaksOff(200), good]);
    const fault = await faultOf(ask(swap, face, 'once'));
    expect(fault.facts).toMatchObject({ status: 200, tries: 1, 'may-have-applied': true });
    const read = await rig([breaksOff(200), good]);
    await ask(read, face, 'safe');
    expect(read.server.seen).toHaveLength(2);
  });

  it('a refusal that breaks off keeps its status', async () => {
    const met = await rig([breaksOff(403, 'Forbidden, beca')]);
    const fault = await faultOf(ask(met, face, 'safe'));
    expect(fault.code).toBe('HTTP_REFUSED');
    expect(fault.facts).toMatchObject({ status: 403, tries: 1 });
    expect(fault.message).toContain('Forbidden, beca');
  });

  it.each([
    ['that never answers', hangs()],
    ['whose answer never ends', neverEnds(200)],
  ])('a server %s has a read sent again after 30 s, and given up at its deadline', async (_, silent) => {
    const met = await rig([silent]);
    const started = met.clock.now();
    const answer = faultOf(ask(met, face, 'safe'));
    await met.server.untilSeen(1);
    await met.clock.advance(30_000);
    await met.server.untilSeen(2);
    await met.clock.advance(30_000);
    const fault = await answer;
    expect(fault.code).toBe('HTTP_GAVE_UP');
    expect(fault.facts).toMatchObject({ connection: 'TIMED_OUT', tries: 2 });
    expect(met.clock.now() - started).toBe(60_500);
    expect(met.server.seen).toHaveLength(2);
  });

  it('a server that never answers a swap is not asked again', async () => {
    const met = await rig([hangs(), good]);
    const answer = faultOf(ask(met, face, 'once'));
    await met.server.untilSeen(1);
    await met.clock.advance(30_000);
    expect((await answer).facts).toMatchObject({
      connection: 'TIMED_OUT',
      tries: 1,
      'may-have-applied': true,
    });
    expect(met.server.seen).toHaveLength(1);
  });

  it.each(classes)('a cancelled run ends a request that is %s at once, with the reason', async retry => {
    const met = await rig([hangs()]);
    const reason = new Fault('CANCELLED', 'someone pressed the button');
    const answer = faultOf(ask(met, face, retry));
    await met.server.untilSeen(1);
    met.cancel(reason);
    expect(await answer).toBe(reason);
  });

  it('a cancelled run ends a wait at once, with the reason', async () => {
    const met = await rig([answers(429, '', { 'retry-after': '50' })], { clockByHand: true });
    const reason = new Fault('CANCELLED', 'someone pressed the button');
    const answer = faultOf(ask(met, face, 'safe'));
    await met.clock.untilWaits(1);
    met.cancel(reason);
    expect(await answer).toBe(reason);
    expect(met.server.seen).toHaveLength(1);
  });

  it('a run that is cancelled already sends nothing', async () => {
    const met = await rig([good]);
    const reason = new Fault('CANCELLED', 'someone pressed the button');
    met.cancel(reason);
    expect(await faultOf(ask(met, face, 'safe'))).toBe(reason);
    expect(met.server.seen).toHaveLength(0);
  });

  it('an answer without measure is not read to its end', async () => {
    const met = await rig([answers(200, `{"a":"${'x'.repeat(4_000)}"}`)], { maximumBodyBytes: 1_000 });
    const fault = await faultOf(ask(met, face, 'safe'));
    expect(fault.code).toBe('HTTP_UNREADABLE');
    expect(fault.message).toContain('more than is read of one answer');
  });

  it('a refusal without measure keeps its status and its first words', async () => {
    const endless: Behaviour = response => {
      response.writeHead(418, { 'content-type': 'text/plain' });
      const more = () => {
        while (!response.destroyed && response.write('no '.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    };
    const met = await rig([endless], { maximumBodyBytes: 100_000 });
    const fault = await faultOf(ask(met, face, 'safe'));
    expect(fault.facts).toMatchObject({ status: 418 });
    expect(fault.message.length).toBeLessThan(300);
  });
});

describe('A connection that was never made', () => {
  const nowhere = { environment: {} };

  it.each(classes)('to a closed port is tried again, even for a request that is %s', async retry => {
    const { transport, server, clock } = await rig([good], nowhere);
    await closeServers();
    const call = transport.send(request(retry, { url: new URL(`${server.origin}/x`) }));
    const fault = await faultOf(call);
    expect(fault.facts).toMatchObject({ connection: 'ECONNREFUSED' });
    expect(fault.facts).not.toHaveProperty('may-have-applied');
    expect(fault.facts['tries']).toBe(clock.waits.length + 1);
    expect(clock.waits.length).toBeGreaterThan(3);
  });

  it('for want of a name is tried a few times, and the name is said', async () => {
    // A label of 64 letters is refused by the resolver itself: no name server is asked.
    const name = `${'x'.repeat(64)}.invalid`;
    const { transport } = await rig([good], nowhere);
    const fault = await faultOf(transport.send(request('once', { url: new URL(`https://${name}/`) })));
    expect(fault.message).toBe(`${name} did not answer after 4 tries: its name is not known to DNS`);
    expect(fault.facts).toMatchObject({ connection: 'ENOTFOUND', tries: 4 });
  });

  it('because it is dropped at the door may have been made after all: a swap is not sent again', async () => {
    const door = await startDroppingServer();
    const { transport } = await rig([good], nowhere);
    const fault = await faultOf(transport.send(request('once', { url: new URL(door.origin) })));
    expect(fault.facts).toMatchObject({ tries: 1, 'may-have-applied': true });
    expect(door.connections()).toBe(1);
    await door.close();
  });
});

describe('A request that is once', () => {
  it('never goes over a connection that was kept from before', async () => {
    const met = await rig([good]);
    await ask(met, 'send', 'safe');
    await ask(met, 'send', 'safe');
    expect(met.server.connections()).toBe(1);
    await ask(met, 'send', 'once');
    await ask(met, 'send', 'once');
    expect(met.server.connections()).toBe(3);
  });
});

describe('A caller of an SDK', () => {
  it('ends its own request by its own signal, and the SDK knows it as an abort', async () => {
    const met = await rig([hangs()]);
    const mine = new AbortController();
    const call = sdk(met.transport).webApps.getConfiguration('g', 'shop', { abortSignal: mine.signal });
    const ended = expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await met.server.untilSeen(1);
    mine.abort();
    await ended;
  });
});

describe('Many requests side by side', () => {
  it('are all answered, and listen to the end of the run by one listener', async () => {
    const run = new AbortController();
    const met = await rig([good], { signal: run.signal });
    const all = Array.from({ length: 200 }, (_, at) => ask(met, at % 2 === 0 ? 'sdk' : 'send', 'safe'));
    await met.server.untilSeen(1);
    expect(getEventListeners(run.signal, 'abort')).toHaveLength(1);
    expect(await Promise.all(all)).toHaveLength(200);
  });
});
