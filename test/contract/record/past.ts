// Promotions as earlier runs have left them in a ledger on disk, and what the ledger says of them afterwards.
import { fileLedger } from '../../../shared/ledger/file.js';
import { type Stream, versionOf } from '../../../shared/ledger/ledger.js';
import { entryOf, type Happened } from '../../../shared/promotion/happened.js';
import { standingOf } from '../../../shared/promotion/history.js';
import type { Standing } from '../../../shared/promotion/standing.js';
import { realClock } from '../../../shared/wiring/clock.js';

export const service = 'payments';

export type Past = {
  readonly environment: string;
  readonly digest: string;
  readonly outcome?: 'passed' | 'rolled-back';
  readonly id?: string;
  /** Beside what every order has. */
  readonly order?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};

let count = 0;

export function newId(): string {
  count += 1;
  return `prm_01K${String(count).padStart(23, '0')}`;
}

/** As canary-shift leaves it: opened with a plan that names the digest, then finished. */
export async function promoted(folder: string, past: Past): Promise<string> {
  const { environment, digest, outcome = 'passed', id = newId(), order = {} } = past;
  const resource = `/subscriptions/s/resourceGroups/rg-${environment}/providers/Microsoft.Web/sites/payments`;
  const opened: Happened = {
    kind: 'rollout-opened',
    promotion: id,
    run: `https://github.com/octo/app/actions/runs/1/attempts/1`,
    order: { version: 1, plan: { promotion: id, digest }, before: {}, given: {}, resource, ...order },
  };
  const finished: Happened = {
    kind: 'finished',
    promotion: id,
    fence: 0,
    outcome,
    because: outcome === 'passed' ? 'it has all of the traffic' : 'the candidate failed',
    ...(outcome === 'passed' && { digest }),
  };
  await told(folder, environment, [opened, finished]);
  return id;
}

export async function told(
  folder: string,
  environment: string,
  happened: readonly Happened[],
): Promise<void> {
  const [stream, ledger] = [streamOf(environment), fileLedger(folder, realClock)];
  const before = await ledger.read(stream);
  const entries = happened.map(each => entryOf(each, { at: Date.now(), by: 'a test' }));
  const { kind } = await ledger.append(stream, entries, versionOf(before));
  if (kind === 'conflict') throw new Error('somebody else wrote to the ledger of this test');
}

export async function standing(folder: string, environment: string): Promise<Standing> {
  return standingOf(await fileLedger(folder, realClock).read(streamOf(environment)));
}

export function streamOf(environment: string): Stream {
  return { service, environment };
}
