// The inputs of resume. What it drives is named by the entries of the ledger; here stands who signs in, and where to look.
import { type Inputs, optional, type ValuesOf, withDefault } from '../../step/input.js';
import { duration, flag, secret } from '../../step/kinds.js';
import { identityInputs, ledgerInputs, streamInputs } from '../groups.js';

export const resumeInputs = {
  environment: {
    ...streamInputs.environment,
    describe: 'The environment to look after, as the ledger knows it. No other one is touched.',
  },
  service: {
    ...streamInputs.service,
    describe: 'One service of the environment. Default: all of them.',
  },
  for: withDefault(
    duration(),
    '4m',
    'How long one run waits for data and deadlines; what takes longer is left to the next run. Going back is always finished.',
  ),
  'go-on': withDefault(
    flag(),
    'true',
    'Whether it may give a candidate more traffic. With `false` it watches what has all of the traffic, and takes everything else back.',
  ),
  'run-commands': withDefault(
    flag(),
    'false',
    'Whether programs that other steps registered to undo their work may be run here. With `false` they are printed.',
  ),
  'probe-header': optional(secret(), 'A header that lets probes in, as `name: value`; no ledger keeps it.'),
  ...identityInputs,
  ...ledgerInputs,
} as const satisfies Inputs;

export type ResumeValues = ValuesOf<typeof resumeInputs>;
