// Which story the demo tells, by its words; and that the world of a story has what its releases name.
import { describe, expect, it } from '@jest/globals';
import { badOnFrontDoor, frontDoorWorld, goodOnFrontDoor } from '../../../shared/cli/demo/front-door.js';
import { main } from '../../../shared/cli/main.js';
import { keptProcess } from './terminal-process.js';

describe('the words of the demo', () => {
  it('are told on request', async () => {
    const io = keptProcess('demo', '--help');
    await main(io);
    expect(io.printed.stdout).toContain('Usage: azure-promote demo [--target front-door]');
  });

  it.each([
    ['another target', ['--target', 'nobody']],
    ['no target', ['--target']],
    ['another word', ['fast']],
    ['one word too many', ['--target', 'front-door', 'fast']],
  ])('are refused with those that it has: %s', async (_, words) => {
    const io = keptProcess('demo', ...words);
    await main(io);
    expect(io.exitCode).toBe(2);
    expect(io.printed.stderr).toContain('front-door');
  });
});

describe('the story on Front Door', () => {
  it('has a profile for each of its releases, with hosts of their own', () => {
    const { frontDoors = [] } = frontDoorWorld();
    expect(frontDoors.map(({ name }) => name)).toEqual([goodOnFrontDoor.app, badOnFrontDoor.app]);
    const hosts = frontDoors.flatMap(({ endpoints }) => endpoints.map(({ hostName }) => hostName));
    expect(new Set(hosts).size).toBe(2);
    const [, second] = frontDoors;
    expect(JSON.stringify(second?.endpoints)).toContain('/profiles/orders-fd/origingroups/payments');
  });
});
