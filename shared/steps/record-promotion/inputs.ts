// The inputs of record-promotion: whose promotions, what they rest on, and what else is to be said of a digest.
import { type Inputs, optional, required, type ValuesOf } from '../../step/input.js';
import { file, list, text } from '../../step/kinds.js';
import { needs } from '../../step/rules.js';
import { identityInputs, ledgerInputs, streamInputs } from '../groups.js';
import { signInputs } from './sign-inputs.js';

export const recordInputs = {
  service: required(
    text({
      pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
      expected: 'a name of letters, digits, dots, hyphens and underscores',
    }),
    'The service, as the ledger knows it.',
  ),
  environment: streamInputs.environment,
  promotion: optional(
    text({ pattern: /^prm_[0-9A-Z]{26}$/, expected: 'the id of a promotion, `prm_…`' }),
    'Only this promotion. Default: every one that has ended and has no record.',
  ),
  digest: optional(
    text({ pattern: /^sha256:[0-9a-f]{64}$/, expected: 'a digest `sha256:` and 64 hex digits' }),
    'The digest that `revoke`, `pack` and a mere check of `predecessors` are about. Default: that of the newest record.',
  ),
  predecessors: optional(
    list(),
    'Environments before that must have let the same bytes pass, by their own record: `staging`. Where one does not hold, nothing is signed.',
  ),
  revoke: optional(
    text(),
    'Why nothing counts any more that was said of `digest` in this environment. It is kept, nothing is recorded in this run, and no promotion rests on it from then on.',
  ),
  pack: optional(
    file(),
    'Where to write a pack: one file with the records about the digest and all that they rest on, for `azure-promote record verify`.',
  ),
  'evidence-file': optional(
    file(),
    'Bundles that go into the pack, one per line: the output `evidence-file` of verify-artifact.',
  ),
  ...signInputs,
  ...identityInputs,
  ...ledgerInputs,
} as const satisfies Inputs;

export type RecordValues = ValuesOf<typeof recordInputs>;

export const recordRules = [
  needs('revoke', 'digest'),
  needs('evidence-file', 'pack'),
  needs('trusted-root-sha256', 'trusted-root'),
] as const;
