// The brake beside the control plane, and the caches: both on the way back only.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import { runProcess } from '../../../../shared/process/process.js';
import { type Brake, commandBrake } from '../../../../shared/traffic/front-door/brake.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { visit } from './edge.js';
import { prepare, type Setting } from './set.js';

const minute = 60_000;
let folder: string;
let set: Setting;
const warned: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brake-'));
  warned.length = 0;
});
afterEach(async () => {
  await set.playground.stop();
  await rm(folder, { recursive: true, force: true });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('it did not come to that');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

const brakeBy = (command: string, args: readonly string[]): Brake =>
  commandBrake({
    command,
    arguments: args,
    environment: process.env,
    processes: runProcess,
    clock: realClock,
    signal: new AbortController().signal,
    warn: text => warned.push(text),
  });

const writing = (file: string) =>
  `require('node:fs').appendFileSync(${JSON.stringify(file)}, process.env.AZURE_PROMOTE_ORIGIN + ' ' + process.env.AZURE_PROMOTE_ORIGIN_HOST + '\\n')`;

describe('a brake of your own', () => {
  it('is told which origin to take out, once, and only on the way back', async () => {
    set = await prepare('green');
    const told = join(folder, 'told');
    const target = set.targetFor({ brake: brakeBy(process.execPath, ['-e', writing(told)]) });
    const { guard } = await target.read();
    const { before } = await target.write({ green: 10, blue: 90 }, guard);
    await expect(readFile(told, 'utf8')).rejects.toMatchObject({ code: 'ENOENT' });
    await target.restore(before);
    await target.restore(before);
    await until(async () => (await readFile(told, 'utf8').catch(() => '')) !== '');
    expect(await readFile(told, 'utf8')).toBe('green payments-preview.azurewebsites.net\n');
    expect(warned).toEqual([]);
  });

  it('that makes the probe fail takes the origin out minutes before the change arrives', async () => {
    const habits = { frontDoorPropagationSeconds: 600 };
    set = await prepare('green', { seed: 3, world: { ...defaultWorld(), habits } });
    const { playground } = set;
    const arm = playground.state.arm('payments', 'preview');
    if (arm === undefined) throw new Error('the world has no preview');
    const brake: Brake = {
      pull: async () => {
        arm.app = { ...arm.app, down: true };
      },
    };
    const target = set.targetFor({ brake });
    const { guard } = await target.read();
    const { before } = await target.write({ green: 50, blue: 50 }, guard);
    playground.state.clock.advance(11 * minute);
    expect((await visit(playground, 100))['green']).toBeGreaterThan(20);
    await target.restore(before);
    playground.state.clock.advance(2 * minute);
    expect(await visit(playground, 100)).toEqual({ blue: 100 });
  });

  it.each([
    ['is not there', '/no/such/program', [], 'there is no program'],
    ['fails', process.execPath, ['-e', 'process.exit(3)'], 'it ended with 3'],
  ] as const)('that %s is told, and holds up nothing', async (_, command, args, why) => {
    set = await prepare('green');
    const target = set.targetFor({ brake: brakeBy(command, args) });
    const { guard } = await target.read();
    const { before } = await target.write({ green: 10, blue: 90 }, guard);
    await target.restore(before);
    expect(set.shares()).toEqual({ blue: 100, green: 0 });
    await until(async () => warned.length > 0);
    expect(warned.join()).toContain(why);
  });
});

describe('the caches of the edge', () => {
  const cached = () => {
    const world = defaultWorld();
    const frontDoors = (world.frontDoors ?? []).map(profile => ({
      ...profile,
      endpoints: profile.endpoints.map(endpoint => ({
        ...endpoint,
        routes: endpoint.routes.map(route => ({
          ...route,
          properties: { ...route.properties, cacheConfiguration: {} },
        })),
      })),
    }));
    return { ...world, frontDoors };
  };
  const purges = () => set.playground.state.frontDoors.profiles[0]?.purges.get('payments') ?? 0;

  it('are emptied once the way back is in force, where that was asked for', async () => {
    set = await prepare('green', { world: cached() });
    const target = set.targetFor({ purges: true });
    const { guard } = await target.read();
    const { before } = await target.write({ green: 10, blue: 90 }, guard);
    const receipt = await target.restore(before);
    expect((await target.seen(receipt)).kind).toBe('not-yet');
    expect(purges()).toBe(0);
    set.playground.state.clock.advance(25 * minute);
    expect((await target.seen(receipt)).kind).toBe('seen');
    expect((await target.seen(receipt)).kind).toBe('seen');
    expect(purges()).toBe(1);
  });

  it('stay as they are where it was not', async () => {
    set = await prepare('green', { world: cached() });
    const { target } = set;
    const { guard } = await target.read();
    const { before } = await target.write({ green: 10, blue: 90 }, guard);
    const receipt = await target.restore(before);
    set.playground.state.clock.advance(25 * minute);
    expect((await target.seen(receipt)).kind).toBe('seen');
    expect(purges()).toBe(0);
  });
});
