// What a policy may say: the inputs of the steps that a promotion is made of, under the names that a policy has for them.
import type { Vocabulary } from '../../policy/policy.js';
import type { Inputs } from '../../step/input.js';
import { targetInputs } from '../../traffic/kinds.js';
import { heraldInputs } from '../announcing/inputs.js';
import { canaryInputs } from '../canary-shift/inputs.js';
import { identityInputs } from '../groups.js';
import { signInputs } from '../record-promotion/sign-inputs.js';
import { promoteSettings } from './settings.js';

/** What is said elsewhere in a policy, or of one run only, is no setting of an environment. */
const notSettings = [
  ...Object.keys(targetInputs),
  ...Object.keys(identityInputs),
  'expect',
  'said-digest',
  'artifact',
  'until',
  'on-job-failure',
  'dry-run',
  'job-timeout',
  'journal',
  'ledger',
  'ledger-token',
  'service',
  'environment',
  'candidate-version',
  'stable-version',
];

const sourceNames = /^(source|workspace-id|app-insights-id|role|prometheus.*|metrics|queries|.*-version)$/;

const known: Inputs = canaryInputs;

export const vocabulary: Vocabulary = {
  target: targetInputs,
  azure: {
    tenant: identityInputs['tenant-id'],
    subscription: identityInputs['subscription-id'],
    client: identityInputs['client-id'],
    'service-connection': identityInputs['azure-subscription'],
    auth: identityInputs.auth,
    cloud: identityInputs.cloud,
  },
  telemetry: chosen(name => sourceNames.test(name)),
  settings: {
    ...chosen(name => !notSettings.includes(name) && !sourceNames.test(name)),
    ...promoteSettings,
    ...signInputs,
    ...heraldInputs,
  },
};

function chosen(isWanted: (name: string) => boolean): Inputs {
  return Object.fromEntries(Object.entries(known).filter(([name]) => isWanted(name)));
}
