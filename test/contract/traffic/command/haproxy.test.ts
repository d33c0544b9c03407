// The worked example of a target of one's own: HAProxy's runtime API, by a program that speaks our protocol. Real requests
// go through a real HAProxy.
import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runProcess } from '../../../../shared/process/process.js';
import { backByHand } from '../../../../shared/steps/canary-shift/by-hand.js';
import { commandTarget } from '../../../../shared/traffic/command/target.js';
import type { TrafficTarget } from '../../../../shared/traffic/target.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { entriesIn } from '../../../journeys/stage/rollout-scene.js';
import { scenes } from '../../../journeys/stage/scene.js';
import { run } from '../../rollout/compiled.js';
import { kindsIn, minutes, whenIn } from '../../rollout/left-behind.js';
import { faultOf } from '../behaviours/behaviour.js';
import { type Balancer, mayRun, program, reason, startBalancer, type Visit } from './haproxy.js';

const onlyWhereInstalled = mayRun ? describe : describe.skip;
const patience = 90_000;
const stage = scenes();
const open: Balancer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ stop }) => stop()));
  await stage.stop();
});

async function balancer(): Promise<Balancer> {
  const started = await startBalancer();
  open.push(started);
  return started;
}

function targetOf({ arguments: list }: Pick<Balancer, 'arguments'>): Promise<TrafficTarget> {
  return commandTarget({
    program: {
      command: process.execPath,
      arguments: [program, ...list],
      environment: {},
      run: runProcess,
      stopwatch: realClock,
      signal: new AbortController().signal,
      debug: () => undefined,
    },
    clock: realClock,
    resource: 'haproxy',
    candidate: 'candidate',
  });
}

async function visits({ visit }: Balancer, count: number): Promise<Readonly<Record<string, number>>> {
  const met: Record<string, number> = {};
  for (let at = 0; at < count; at += 1) {
    const { arm } = await visit();
    met[arm] = (met[arm] ?? 0) + 1;
  }
  return met;
}

onlyWhereInstalled(`the example for HAProxy${reason}`, () => {
  it('moves real requests by its weights, and back', async () => {
    const haproxy = await balancer();
    const target = await targetOf(haproxy);
    const { guard, split, arms } = await target.read();
    expect(split).toEqual({ stable: 100, candidate: 0 });
    expect(arms.map(({ name, isDefault, state }) => [name, isDefault, state])).toEqual([
      ['stable', true, 'UP, weight 100'],
      ['candidate', false, 'UP, weight 0'],
    ]);
    expect(await visits(haproxy, 20)).toEqual({ stable: 20 });

    const receipt = await target.write({ stable: 90, candidate: 10 }, guard);
    expect(await haproxy.weights()).toEqual({ stable: 90, candidate: 10 });
    expect(await target.seen(receipt)).toMatchObject({ kind: 'seen', by: 'read' });
    // Round robin by weights is exact over a whole round.
    expect(await visits(haproxy, 100)).toEqual({ stable: 90, candidate: 10 });

    await target.promote('candidate', (await target.read()).guard);
    expect(await visits(haproxy, 20)).toEqual({ candidate: 20 });
    await target.restore(receipt.before);
    expect(await visits(haproxy, 20)).toEqual({ stable: 20 });
    expect((await target.restore(receipt.before)).unchanged).toBe(true);
  });

  it("stops at somebody else's change, and tells a server that is taken out", async () => {
    const haproxy = await balancer();
    const target = await targetOf(haproxy);
    const { guard } = await target.read();
    await haproxy.command('set server shop/candidate weight 50');
    const conflict = await faultOf(target.write({ stable: 90, candidate: 10 }, guard));
    expect(conflict.code).toBe('TRAFFIC_CONFLICT');
    expect(await haproxy.weights()).toEqual({ stable: 100, candidate: 50 });

    await haproxy.command('set server shop/candidate state maint');
    const live = await target.read();
    expect(live.remarks).toEqual(['candidate is MAINT: its share goes to the others']);
  });

  it('goes back by hand with the very command that a plan prints', async () => {
    const haproxy = await balancer();
    const target = await targetOf(haproxy);
    const { guard } = await target.read();
    await target.write({ stable: 40, candidate: 60 }, guard);
    const resource = [process.execPath, program, ...haproxy.arguments].join(' ');
    const split = { stable: 100, candidate: 0 };
    const place = { kind: 'command', resource, split, stable: 'stable', candidate: 'candidate' } as const;
    for (const line of backByHand({ ...place, isExchanged: false })) {
      const said = execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' });
      expect(JSON.parse(said)).toEqual({ id: 'by-hand', ok: {} });
    }
    expect(await haproxy.weights()).toEqual({ stable: 100, candidate: 0 });
  });

  it('says what is wrong where HAProxy, or its backend, is not there', async () => {
    const haproxy = await balancer();
    const [socket = ''] = haproxy.arguments;
    const nobody = await targetOf({ arguments: [socket, 'nobody'] });
    expect((await faultOf(nobody.read())).code).toBe('TARGET_NOT_FOUND');
    const without = await faultOf(targetOf({ arguments: [] }));
    expect(without).toMatchObject({ code: 'TARGET_UNSUITABLE', message: /two arguments: SOCKET BACKEND/ });
  });
});

/** Fast, and slow enough that starting a program for every question takes no minutes of it. */
const speed = 40;

function inputsFor({ arguments: list }: Balancer) {
  return {
    target: 'command',
    program,
    'program-arguments': list.join('\n'),
    candidate: 'candidate',
    service: 'shop',
    ladder: '20%/2m, 100%',
    watch: '1m',
    load: '1/s',
    ledger: 'file:ledger',
  } as const;
}

/** Visitors come all the while; who answered them, and how. */
async function whileVisited<T>({ visit }: Balancer, work: () => Promise<T>) {
  const met: Visit[] = [];
  let isOver = false;
  const coming = (async () => {
    while (!isOver) {
      met.push(await visit());
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  })();
  try {
    return { ended: await work(), met };
  } finally {
    isOver = true;
    await coming;
  }
}

onlyWhereInstalled(`canary-shift over HAProxy${reason}`, () => {
  it(
    'shifts a candidate that holds, judged by our own requests, to everything',
    async () => {
      const haproxy = await balancer();
      const scene = await stage.start({ speed });
      const { ended, met } = await whileVisited(haproxy, () =>
        run(scene, { words: ['canary-shift'], inputs: inputsFor(haproxy) }),
      );
      expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'passed', promoted: 'true' } });
      expect(await haproxy.weights()).toEqual({ stable: 0, candidate: 100 });
      expect(await visits(haproxy, 10)).toEqual({ candidate: 10 });
      expect(met.every(({ status }) => status === 200)).toBe(true);
      expect(new Set(met.map(({ arm }) => arm))).toEqual(new Set(['stable', 'candidate']));
      expect(entriesIn(scene, 'shop').at(-1)).toMatchObject({ body: { outcome: 'passed' } });
      expect(scene.playground.requests.filter(({ room }) => room === 'entra')).toEqual([]);

      // A last line break is none of the arguments: it is the same program.
      const { target } = inputsFor(haproxy);
      const list = `${inputsFor(haproxy)['program-arguments']}\n`;
      const back = await run(scene, {
        words: ['rollback'],
        inputs: { target, program, 'program-arguments': list, service: 'shop', ledger: 'file:ledger' },
      });
      expect([back.log, back.outputs['outcome']]).toEqual([expect.any(String), 'passed']);
      expect(await haproxy.weights()).toEqual({ stable: 100, candidate: 0 });
    },
    patience,
  );

  it(
    'takes a candidate back that fails as soon as visitors come to it',
    async () => {
      const haproxy = await balancer();
      haproxy.spoil();
      const scene = await stage.start({ speed });
      const { ended, met } = await whileVisited(haproxy, () =>
        run(scene, { words: ['canary-shift'], inputs: inputsFor(haproxy) }),
      );
      expect(ended).toMatchObject({
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE', weight: '0' },
      });
      expect(met.some(({ arm, status }) => arm === 'candidate' && status === 500)).toBe(true);
      expect(await haproxy.weights()).toEqual({ stable: 100, candidate: 0 });
      expect(await visits(haproxy, 20)).toEqual({ stable: 20 });
    },
    patience,
  );

  it(
    'is taken back by resume, which runs a program of the ledger only where it is told that it may',
    async () => {
      const haproxy = await balancer();
      const scene = await stage.start({ speed });
      const die = new AbortController();
      const running = run(scene, {
        words: ['canary-shift'],
        inputs: { ...inputsFor(haproxy), ladder: '20%/30m, 100%' },
        dieOn: die.signal,
      });
      await whenIn(scene, 'shop', 'observing', running);
      die.abort();
      await running;
      expect(await haproxy.weights()).toEqual({ stable: 80, candidate: 20 });
      // Its lease has to end first.
      await minutes(scene, 4);
      const inputs = { ledger: 'file:ledger', for: '30m', 'go-on': 'false' };
      const refused = await run(scene, { words: ['resume'], inputs });
      expect(refused.exitCode).not.toBe(0);
      expect(refused.log).toMatch(/the ledger names a program/);
      expect(await haproxy.weights()).toEqual({ stable: 80, candidate: 20 });
      const resumed = await run(scene, { words: ['resume'], inputs: { ...inputs, 'run-commands': 'true' } });
      expect([resumed.log, kindsIn(scene, 'shop').includes('went-back')]).toEqual([expect.any(String), true]);
      expect(await haproxy.weights()).toEqual({ stable: 100, candidate: 0 });
    },
    patience,
  );
});
