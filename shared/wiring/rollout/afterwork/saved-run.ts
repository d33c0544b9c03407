// What the end of a job needs to know of a run that may be gone by then: kept in a file of the runner's own folder, for
// inputs are evaluated again there and may differ. No secret is in it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Stream } from '../../../ledger/ledger.js';
import type { RawInputs } from '../../../step/read.js';
import { judgeInputs, leavingInputs, probeInputs } from '../../../steps/canary-shift/inputs.js';
import {
  appServiceInputs,
  brakeInputs,
  frontDoorInputs,
  identityInputs,
  ledgerInputs,
  streamInputs,
} from '../../../steps/groups.js';
import { coordinates } from '../../../traffic/coordinates.js';
import { targetInputs, targetKinds } from '../../../traffic/kinds.js';
import type { Wiring } from '../../adapters.js';
import type { ThisRun } from '../ports/this-run.js';
import type { Given, StandingOrder } from '../standing-order.js';

export type SavedRun = {
  readonly version: 1;
  readonly order: StandingOrder;
  readonly own: ThisRun;
  readonly stream: Stream;
  /** Of the ledger. */
  readonly place: string;
  readonly journal: string;
  /** How to sign in, without what must stay secret. */
  readonly signIn: Given;
};

/** In the host's state, where the file lies. */
export const savedRunName = 'rollout';

type Named = { readonly resource: string; readonly candidate: string };

const { kubeconfig, ...placeInputs } = targetInputs;

/**
 * What names target, telemetry and probes: a standing order holds those that are no secret. A kubeconfig says who signs in,
 * and starts programs for it: that is never a ledger's to name.
 */
export const ofTheRollout = {
  ...placeInputs,
  ...appServiceInputs,
  ...frontDoorInputs,
  ...judgeInputs,
  ...probeInputs,
  ...leavingInputs,
};
const ofTheRun = { ...identityInputs, ...ledgerInputs, ...streamInputs, ...brakeInputs, kubeconfig };

/** By its full id, so that nobody needs the subscription that was the default here; by its names where it has none. */
export function inputsToKeep(wiring: Wiring, { resource, candidate }: Named): Given {
  const { 'resource-group': _, app, profile, ...given } = openInputs(ofTheRollout, wiring);
  const id = hasResourceId(given['target']) ? { 'resource-id': resource } : {};
  return { ...given, ...id, candidate };
}

function hasResourceId(target: string | undefined): boolean {
  const kind = targetKinds.find(each => each === target);
  return kind !== undefined && coordinates[kind].resourceType !== undefined;
}

function openInputs(inputs: typeof ofTheRollout | typeof ofTheRun, { raw }: Wiring): Given {
  const kept = Object.entries(inputs).flatMap(([name, { kind }]) => {
    const text = kind.name === 'secret' ? undefined : raw.get(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(kept);
}

/** Where a host has no end of the job, nothing is kept. */
export async function rememberForPost(
  wiring: Wiring,
  run: Omit<SavedRun, 'version' | 'signIn'>,
): Promise<void> {
  const { host, environment } = wiring;
  const folder = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
  if (host.name === 'terminal' || folder === undefined) return;
  const path = join(folder, 'azure-promote', `${run.order.plan.promotion}.rollout.json`);
  const saved: SavedRun = { version: 1, ...run, signIn: openInputs(ofTheRun, wiring) };
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(saved));
    host.save(savedRunName, path);
  } catch {
    // The disk is full, or nobody may write there. The ledger knows of the rollout all the same.
    host.log.warning(
      'nothing is kept for the end of this job; if it is cut short, resume takes the rollout back',
    );
  }
}

export async function readSavedRun(path: string): Promise<SavedRun> {
  const saved: SavedRun = JSON.parse(await readFile(path, 'utf8'));
  return saved;
}

/** Inputs as they were then; only what must stay secret is asked of the host again. */
export function rawOf({ order, signIn }: SavedRun, raw: RawInputs): RawInputs {
  const inputs = { ...ofTheRollout, ...ofTheRun };
  const secrets = Object.entries(inputs).flatMap(([name, { kind }]) =>
    kind.name === 'secret' ? [name] : [],
  );
  return {
    ...raw,
    get: name => (secrets.includes(name) ? raw.get(name) : (order.given[name] ?? signIn[name])),
  };
}
