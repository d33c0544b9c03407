// The end of the demo: the records that were signed on the way, packed, and checked from files alone.
import { join } from 'node:path';
import { shortDigest } from '../../promotion/admission/words.js';
import { loadStep } from '../../steps/loading.js';
import { realClock } from '../../wiring/clock.js';
import { verifyPack } from '../../wiring/record/verifying.js';
import { runStep } from '../../wiring/run.js';
import { jumpingClock } from './clock.js';
import type { Stage } from './rollout.js';

export type Kept = {
  readonly service: string;
  readonly environment: string;
  readonly digests: readonly string[];
  readonly ledger: string;
  readonly privateKey: string;
  /** The path of the public key. */
  readonly publicKey: string;
};

/** Says how many hold, and answers whether all of them do. */
export async function recordsHold(folder: string, kept: Kept, stage: Stage): Promise<boolean> {
  const { screen } = stage;
  screen.say('What happened was signed, each record on top of the one of the environment before:\n');
  const right: boolean[] = [];
  for (const digest of kept.digests) {
    const name = `${shortDigest(digest).slice('sha256:'.length)}.pack.jsonl`;
    screen.say(`   azure-promote record verify ${name} --public-key records.pem`);
    const path = join(folder, name);
    await packed(path, digest, { kept, stage });
    const { rows } = await verifyPack({
      path,
      publicKey: kept.publicKey,
      allowUnsigned: false,
      now: jumpingClock(stage.playground).now(),
    });
    const failed = rows.filter(({ why }) => why !== undefined).length;
    screen.say(`   ${'records'.padEnd(26)}${rows.length - failed} held, ${failed} failed\n`);
    right.push(failed === 0 && rows.length > 0);
  }
  return right.every(each => each);
}

type Packing = { readonly kept: Kept; readonly stage: Stage };

async function packed(path: string, digest: string, { kept, stage }: Packing): Promise<void> {
  const { narrator, environment, runtime } = stage;
  const step = await loadStep('record-promotion');
  if (step === undefined) throw new Error('there is no step record-promotion');
  const inputs: Readonly<Record<string, string>> = {
    service: kept.service,
    environment: kept.environment,
    ledger: kept.ledger,
    'signing-key': kept.privateKey,
    digest,
    pack: path,
  };
  const host = {
    ...narrator,
    raw: (name: string) => inputs[name],
    log: { ...narrator.log, info: () => undefined, notice: () => undefined },
    output: () => undefined,
    summary: () => Promise.resolve(),
    finish: () => Promise.resolve(),
  };
  await runStep(step, { host, clock: realClock, environment, runtime });
}
