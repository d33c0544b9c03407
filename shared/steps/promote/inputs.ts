// The inputs of promote: what, where to, and by which policy. Everything else is said by the policy.
import { type Inputs, optional, required, type ValuesOf, withDefault } from '../../step/input.js';
import { duration, file, flag, list, text } from '../../step/kinds.js';
import { githubTokenInput } from '../announcing/inputs.js';
import { canaryInputs } from '../canary-shift/inputs.js';
import { identityInputs, ledgerInputs } from '../groups.js';
import { telemetryName } from '../telemetry-inputs.js';

const digest = 'sha256:[0-9a-f]{64}';
const name = text({
  pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
  expected: 'a name of letters, digits, dots, hyphens and underscores',
});
const reason = text({ pattern: /^[^\p{C}]{1,300}$/u, expected: 'a sentence of at most 300 characters' });

/** The run's own: who signs in, and what a policy cannot hold. */
export const ownInputs = {
  ...identityInputs,
  'ledger-token': ledgerInputs['ledger-token'],
  ...githubTokenInput,
} as const;

export const promoteInputs = {
  environment: required(name, 'The environment of the policy that it is promoted into.'),
  artifact: required(
    text({
      pattern: new RegExp(`^(${digest}|[^\\s@#]+@${digest}|https://[^\\s#]+#${digest})$`),
      expected: 'a digest `sha256:…`, an image `registry/name@sha256:…`, or a package `https://…#sha256:…`',
    }),
    'What is promoted. A digest is enough where the policy names the image or the package.',
  ),
  service: optional(name, 'The service, where the policy has several.'),
  policy: withDefault(file(), 'promotion.yml', 'The path of the policy in the repository.'),
  'policy-from': optional(
    text({
      pattern: /^(default-branch|checkout|[0-9a-f]{40})$/,
      expected: '`default-branch`, the 40 digits of a commit, or `checkout`',
    }),
    'Where the policy is read: `default-branch`, a commit, or `checkout`, the file as it lies here. Default: the default branch on a runner, the file on a terminal.',
  ),
  'policy-digest': optional(
    text({ pattern: new RegExp(`^${digest}$`), expected: 'a digest, `sha256:…`' }),
    'The policy that a plan was made by, as its output `policy-digest` says. Another one is refused.',
  ),
  retry: optional(reason, 'Why something that was rolled back here is tried again.'),
  'approved-by': optional(
    list(),
    'Who approved it, where no protection of the environment asks. Kept in the record.',
  ),
  'configuration-only': withDefault(
    flag(),
    'false',
    'Only settings differ from what runs there. The policy may have a ladder for that.',
  ),
  'wait-for': withDefault(
    duration(),
    '0s',
    'How long it may wait here for its soak, its window or an approval. After that it ends as `waiting`, and the same command goes on.',
  ),
  'candidate-version': optional(
    telemetryName,
    'How telemetry names the version that is promoted, where it is judged by versions. What the policy says of it stands.',
  ),
  'stable-version': optional(telemetryName, 'How telemetry names the version that it takes over from.'),
  'dry-run': canaryInputs['dry-run'],
  'job-timeout': canaryInputs['job-timeout'],
  journal: canaryInputs.journal,
  ...ownInputs,
} as const satisfies Inputs;

export type PromoteValues = ValuesOf<typeof promoteInputs>;
