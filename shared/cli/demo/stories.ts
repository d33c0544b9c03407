// The stories that the demo can tell, and what each needs beside its releases.
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scenario } from '../../../playground/scenario/scenario.js';
import type { World } from '../../../playground/world.js';
import { badOnFrontDoor, bugOnFrontDoor, frontDoorWorld, goodOnFrontDoor } from './front-door.js';
import { digests, policy, promotions, promotionWorld } from './promotion.js';
import { recordsHold } from './records.js';
import { type Release, speed } from './release.js';
import type { Stage } from './rollout.js';

export type Prepared = {
  /** What every call is given beside its own. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What it finds in its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** What is looked at in the end; false when it is not as it should be. */
  readonly finish?: (stage: Stage) => Promise<boolean>;
};

export type Story = {
  readonly world: () => World;
  readonly scenario?: Scenario;
  readonly releases: readonly Release[];
  readonly preface: (page: string) => string;
  readonly prepare: (folder: string) => Promise<Prepared>;
  readonly farewell: string;
};

const about = `on a local Azure whose time runs ${speed} times faster than yours.
Visitors send requests over sockets, and the platform's own metrics judge, as they
do on Azure. Nothing leaves this machine. Ctrl-C cancels: see how it goes back.
`;

export const usualStory: Story = {
  world: promotionWorld,
  releases: promotions,
  preface: () => `One service, three environments and one policy, ${about}
promotion.yml:

${policy.replace(/^/gm, '   ').trimEnd()}
`,
  prepare: async folder => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const ledger = `file:${join(folder, 'ledger')}`;
    const keyPath = join(folder, 'records.pem');
    await writeFile(keyPath, publicKey);
    await writeFile(join(folder, 'promotion.yml'), `${policy}ledger: ${ledger}\n`);
    const kept = { service: 'payments', environment: 'production', digests: Object.values(digests), ledger };
    return {
      inputs: { policy: join(folder, 'promotion.yml') },
      environment: { RECORD_KEY: privateKey },
      finish: stage => recordsHold(folder, { ...kept, privateKey, publicKey: keyPath }, stage),
    };
  },
  farewell: 'one release in production, one refused on its way past staging, one taken back',
};

export const stories: Readonly<Record<string, Story>> = {
  'front-door': {
    world: frontDoorWorld,
    scenario: bugOnFrontDoor,
    releases: [goodOnFrontDoor, badOnFrontDoor],
    preface: page => `Two releases ${about}The clock of the propagation runs on the live page: ${page}/\n`,
    prepare: async folder => ({ inputs: { ledger: `file:${join(folder, 'ledger')}` }, environment: {} }),
    farewell: 'one release at 100 %, one taken back',
  },
};
