// What stood before a change, as plain JSON for the ledger: enough to go back and to find out what became of a change.
import { Fault } from '../../../fault/fault.js';
import type { Split } from '../../split.js';
import type { Wire } from '../../target.js';
import { sameName } from './rules.js';

export type Snapshot = {
  readonly resource: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly split: Split;
  readonly hosts: Readonly<Record<string, string>>;
  /** What ran in each arm, by digest where it has one; empty where nothing tells. */
  readonly builds: Readonly<Record<string, string>>;
  /** When slots were last swapped, as Azure tells it; 0 for never. */
  readonly swappedAt: number;
};

const target = 'app-service';
const version = 1;

export function printSnapshot({ resource, at, split, hosts, builds, swappedAt }: Snapshot): Wire {
  return { target, version, resource, at, split, hosts, builds, swappedAt };
}

/** Refuses what was kept of another kind of target, or of another app. */
export function readSnapshot(before: Wire, resource: string): Snapshot {
  const { resource: own, at, swappedAt } = before;
  const [split, hosts, builds] = [numbers(before['split']), texts(before['hosts']), texts(before['builds'])];
  const isOurs = before['target'] === target && before['version'] === version;
  if (!isOurs || typeof own !== 'string' || typeof at !== 'number' || typeof swappedAt !== 'number')
    throw strange();
  if (split === undefined || hosts === undefined || builds === undefined) throw strange();
  if (!sameName(own, resource)) {
    throw new Fault('TARGET_UNSUITABLE', 'what is to be gone back to belongs to another app', {
      facts: { expected: resource, got: own },
    });
  }
  return { resource: own, at, split, hosts, builds, swappedAt };
}

function strange(): Fault {
  return new Fault('TARGET_UNSUITABLE', 'what was kept to go back to was not written by this target', {
    hint: 'name the target that the rollout was begun with',
  });
}

function numbers(value: unknown): Readonly<Record<string, number>> | undefined {
  const entries = entriesOf(value);
  const fine = entries?.flatMap(([name, each]) => (typeof each === 'number' ? [[name, each] as const] : []));
  return fine === undefined || fine.length !== entries?.length ? undefined : Object.fromEntries(fine);
}

function texts(value: unknown): Readonly<Record<string, string>> | undefined {
  const entries = entriesOf(value);
  const fine = entries?.flatMap(([name, each]) => (typeof each === 'string' ? [[name, each] as const] : []));
  return fine === undefined || fine.length !== entries?.length ? undefined : Object.fromEntries(fine);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : undefined;
}
