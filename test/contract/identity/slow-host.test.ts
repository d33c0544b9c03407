// A host that takes its time to vouch for a run, while a playground makes time run fast: its answer is waited for in real time.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../playground/default-world.js';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { startOnRunner } from '../../../shared/wiring/runner.js';
import { ownProcess } from '../../journeys/endings/play/own-process.js';
import { deployer } from '../../support/entra/stage.js';

/** A minute of its time is half a second. */
const speed = 120;

let playground: Playground;
let folder: string;

beforeEach(async () => {
  playground = await startPlayground({ speed, world: defaultWorld() });
  folder = await mkdtemp(join(tmpdir(), 'azure-promote-slow-host-'));
});
afterEach(async () => {
  await playground.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('an ID token of GitHub that comes late', () => {
  it('is waited for in real time, however fast time runs in Azure', async () => {
    const { client, tenant } = deployer();
    const inputs = {
      'INPUT_TENANT-ID': tenant,
      'INPUT_CLIENT-ID': client,
      INPUT_LEDGER: `file:${folder}/ledger`,
    };
    const late = playground.trouble.add({ match: { room: 'oidc-github' }, do: { delayMs: 1_000 } });
    const { io, stdout } = ownProcess({ ...playground.environment, ...inputs, ...outputsIn(folder) });
    await startOnRunner('resume', 'github', io);
    expect({ exitCode: io.exitCode, said: stdout() }).toMatchObject({ exitCode: undefined });
    expect(late()).toBe(1);
  });
});

function outputsIn(place: string) {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  return Object.fromEntries(names.map(name => [name, join(place, name)]));
}
