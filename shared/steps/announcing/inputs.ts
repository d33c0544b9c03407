// Who is told of a promotion.
import { type Inputs, only, optional, type ValuesOf, withDefault } from '../../step/input.js';
import { choice, flag, secret, text } from '../../step/kinds.js';

export const heraldInputs = {
  'github-deployments': only(
    ['github'],
    withDefault(
      flag(),
      'false',
      'Keep the deployments of the repository right: one for each promotion, older ones inactive. Needs `deployments: write`.',
    ),
  ),
  'deployment-records': only(
    ['github'],
    optional(
      text({ pattern: /^[A-Za-z0-9-]{1,39}$/, expected: 'the name of an organisation' }),
      'The organisation whose linked artifacts are told where the digest runs. Needs `artifact-metadata: write`.',
    ),
  ),
  'build-tags': only(
    ['azure-pipelines'],
    withDefault(flag(), 'false', 'Tag the run with the promotion and its outcome.'),
  ),
  'annotate-app-insights': optional(
    text({
      pattern:
        /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[Mm]icrosoft\.[Ii]nsights\/components\/[^/]+$/,
      expected: 'the resource id of an Application Insights component',
    }),
    'The Application Insights component that gets a release annotation.',
  ),
  'webhook-url': optional(
    secret(),
    'The address that gets a message. Whoever knows it may write there: a secret.',
  ),
  'webhook-kind': withDefault(
    choice(['generic', 'slack', 'teams']),
    'generic',
    'What listens there: `generic` gets JSON with a stable id and a count; `slack` and `teams` get a message of theirs.',
  ),
} as const satisfies Inputs;

/** The run's own: a policy holds no token. */
export const githubTokenInput = {
  'github-token': only(
    ['github'],
    withDefault(
      secret(),
      '${{ github.token }}',
      'The token by which GitHub is told of the promotion, and asked who approved the run (`actions: read`).',
    ),
  ),
} as const satisfies Inputs;

export type HeraldValues = ValuesOf<typeof heraldInputs>;
