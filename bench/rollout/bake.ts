// The measured process of a long bake: the real driver with a ledger and a journal on disk, on a clock that jumps from
// wait to wait. Its target and its telemetry are plain values, so that what it takes is the driver's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../shared/host/host.js';
import { usualObjectives } from '../../shared/judge/objectives/usual.js';
import { usualSettings } from '../../shared/judge/settings.js';
import type { JudgeSetup } from '../../shared/judge/setup.js';
import { fileLedger } from '../../shared/ledger/file.js';
import type { Ledger } from '../../shared/ledger/ledger.js';
import { parseLadder } from '../../shared/rollout/ladder.js';
import type { Plan } from '../../shared/rollout/plan.js';
import { planRollout } from '../../shared/rollout/planning.js';
import { containerAppsAbilities } from '../../shared/traffic/container-apps/abilities.js';
import { openBooks } from '../../shared/wiring/rollout/books.js';
import { startCollector } from '../../shared/wiring/rollout/evidence/collector.js';
import { openJournal } from '../../shared/wiring/rollout/journal-file.js';
import { begin, openRollout } from '../../shared/wiring/rollout/open.js';
import { takeReins } from '../../shared/wiring/rollout/reins.js';
import { type JumpingClock, jumpingClock } from './jumping-clock.js';
import { standIn, standInArms, standInTelemetry } from './stand-in.js';

export type BakeJob = {
  readonly ladder: string;
  readonly watchMilliseconds: number;
  readonly stepMilliseconds: number;
  readonly perMinute: number;
};

export type Baked = {
  readonly outcome: string;
  readonly looks: number;
  readonly seconds: number;
  /** At its peak, and before the rollout began. */
  readonly mebibytes: number;
  readonly restingMebibytes: number;
  /** Of processor time. */
  readonly milliseconds: number;
};

const stream = { service: 'shop', environment: 'production' };

const silent: Log = {
  debug: () => undefined,
  info: () => undefined,
  notice: () => undefined,
  warning: text => process.stderr.write(`${text}\n`),
  error: () => undefined,
  group: () => undefined,
};

export async function bake(job: BakeJob): Promise<Baked> {
  const folder = mkdtempSync(join(tmpdir(), 'azure-promote-bake-'));
  try {
    return await measured(job, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(job: BakeJob, folder: string): Promise<Baked> {
  const clock = jumpingClock(Date.UTC(2026, 0, 5, 9));
  const { target, written } = standIn(clock);
  const telemetry = standInTelemetry(written, job);
  const plan = planFor(job);
  const setup = setupFor(job, plan);
  const evidence = startCollector({ telemetry, setup, arms: standInArms });
  let looks = 0;
  const restingMebibytes = process.memoryUsage.rss() / 1_048_576;
  const [began, used] = [performance.now(), process.cpuUsage()];
  const reins = takeReins(new AbortController().signal, clock.stopwatch);
  const means = {
    books: openBooks(held(fileLedger(join(folder, 'ledger'), clock), clock), stream),
    targets: { forward: target, back: target },
    evidence: {
      ...evidence,
      collect: (...given: Parameters<typeof evidence.collect>) => {
        looks += 1;
        return evidence.collect(...given);
      },
    },
    smoke: { look: async () => ({ fine: true, words: 'fine' }) },
    clock,
    reins,
    journal: openJournal(join(folder, 'bake.journal.jsonl'), silent.warning),
    host: { log: silent },
    thisRun: { driver: 'bench', run: 'bench' },
  };
  const order = { version: 1, plan, before: { stable: 100 }, given: {}, setup, arms: standInArms } as const;
  const { outcome, because } = await begin(await openRollout(order, means));
  reins.drop();
  const { user, system } = process.cpuUsage(used);
  return {
    outcome: outcome === 'passed' ? outcome : `${outcome}: ${because}`,
    looks,
    seconds: (performance.now() - began) / 1_000,
    mebibytes: process.resourceUsage().maxRSS / 1_024,
    restingMebibytes,
    milliseconds: (user + system) / 1_000,
  };
}

/** Time stands still while the disk works. */
function held(ledger: Ledger, { during }: JumpingClock): Ledger {
  return {
    ...ledger,
    read: of => during(ledger.read(of)),
    append: (of, entries, expected) => during(ledger.append(of, entries, expected)),
  };
}

export function planFor({ ladder: text, watchMilliseconds, stepMilliseconds }: BakeJob): Plan {
  const parsed = parseLadder(text);
  if (parsed.kind !== 'ladder') throw new Error(`no ladder: ${text}`);
  const planned = planRollout({
    promotion: 'prm_01BENCH',
    candidate: 'candidate',
    stable: 'stable',
    ladder: parsed.ladder,
    abilities: containerAppsAbilities,
    telemetry: { lagMilliseconds: 120_000, stepMilliseconds },
    wishes: { watchMilliseconds },
  });
  if (planned.kind !== 'planned') throw new Error(planned.problems.join('; '));
  return planned.plan;
}

function setupFor({ stepMilliseconds }: BakeJob, { rungs }: Plan): JudgeSetup {
  return {
    objectives: usualObjectives({ latency: 'histogram' }),
    settings: usualSettings,
    plan: rungs.map(({ percent, lasts }) => ({
      percent,
      milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds,
    })),
    stepMilliseconds,
    lagMilliseconds: 120_000,
  };
}
