// The inputs of rollback: what is to go back, whereto when that is not plain, and what counts as proof.
import { type Inputs, optional, type ValuesOf, withDefault } from '../../step/input.js';
import { choice, flag, secret, text } from '../../step/kinds.js';
import { needs } from '../../step/rules.js';
import { targetInputs, targetRules } from '../../traffic/kinds.js';
import {
  appServiceInputs,
  brakeInputs,
  frontDoorInputs,
  identityInputs,
  ledgerInputs,
  streamInputs,
} from '../groups.js';

/** Which one was the candidate is the ledger's to say. */
const { candidate: _, ...coordinates } = targetInputs;

export const rollbackInputs = {
  ...coordinates,
  to: optional(
    text({ pattern: /^[^\s]{1,300}$/, expected: 'the name of an arm, or a digest `sha256:…`' }),
    'What to go back to, where the ledger does not know it: a slot, revision or endpoint by name, or the digest of what lies in one. Default: the last that is known to be good.',
  ),
  reason: withDefault(
    text(),
    'the step rollback was run',
    'Why; it is kept in the ledger, and whoever drives the rollout just now reads it.',
  ),
  proof: optional(
    choice(['control-plane', 'probe', 'telemetry']),
    'What has to confirm that the traffic is back, beside the control plane. Default: `probe` where `probe-path` is given, else `control-plane`.',
  ),
  'probe-path': optional(
    text({ pattern: /^\//, expected: 'a path that begins with /' }),
    'The page of the stable version that probes ask. A hosted runner reaches no private endpoint.',
  ),
  'probe-header': optional(secret(), 'A header that lets probes in, as `name: value`.'),
  'run-commands': withDefault(
    flag(),
    'false',
    'Whether programs that other steps registered to undo their work may be run here. With `false` they are printed.',
  ),
  ...appServiceInputs,
  ...frontDoorInputs,
  ...brakeInputs,
  ...identityInputs,
  ...ledgerInputs,
  ...streamInputs,
} as const satisfies Inputs;

export type RollbackValues = ValuesOf<typeof rollbackInputs>;

export const rollbackRules = [...targetRules, needs('probe-header', 'probe-path')] as const;

export type AskedProof = 'control-plane' | 'probe' | 'telemetry';

export function askedProof({ proof, 'probe-path': path }: RollbackValues): AskedProof {
  return proof ?? (path === undefined ? 'control-plane' : 'probe');
}
