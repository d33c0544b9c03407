// From what the inputs name to whoever is told. Each is made anew for a telling, since its transport ends with it.
import type { Teller } from '../../announce/news.js';
import type { Github } from '../../github/github.js';
import type { Transport } from '../../http/transport.js';
import { readInputs } from '../../step/read.js';
import { Secret } from '../../step/secret.js';
import { githubTokenInput, type HeraldValues } from '../../steps/announcing/inputs.js';
import { ledgerInputs } from '../../steps/groups.js';
import type { Wiring } from '../adapters.js';
import { realClock } from '../clock.js';
import { thisRun } from '../rollout/ports/this-run.js';
import { openTransport } from '../transport.js';

export type Means = { readonly wiring: Wiring; readonly values: HeraldValues; readonly signal: AbortSignal };

type Making = {
  readonly isWanted: (values: HeraldValues) => boolean;
  readonly make: (means: Means) => Promise<Teller>;
};

const makers: Readonly<Record<string, Making>> = {
  'github-deployments': { isWanted: values => values['github-deployments'] === true, make: deployments },
  'deployment-records': { isWanted: values => values['deployment-records'] !== undefined, make: records },
  'build-tags': { isWanted: values => values['build-tags'] === true, make: tags },
  'annotate-app-insights': {
    isWanted: values => values['annotate-app-insights'] !== undefined,
    make: annotations,
  },
  webhook: { isWanted: values => values['webhook-url'] !== undefined, make: webhook },
};

/** The names of those that the inputs want told. */
export function wantedBy(values: HeraldValues): readonly string[] {
  return Object.entries(makers).flatMap(([name, { isWanted }]) => (isWanted(values) ? [name] : []));
}

/** Those that find their message again. */
export const remembering: readonly string[] = ['github-deployments', 'webhook'];

export async function tellerFor(name: string, means: Means): Promise<Teller> {
  const making = makers[name];
  if (making === undefined) throw new Error(`there is no herald ${name}`);
  return making.make(means);
}

async function deployments({ wiring, signal }: Means): Promise<Teller> {
  const [{ tellDeployments }, { createDeployments }] = await Promise.all([
    import('../../announce/github-deployments.js'),
    import('../../github/deployments.js'),
  ]);
  const { GITHUB_REPOSITORY = '', GITHUB_SHA = '', GITHUB_RUN_ID = '' } = wiring.environment;
  return tellDeployments({
    deployments: createDeployments(githubOf(wiring, signal), GITHUB_REPOSITORY),
    sha: GITHUB_SHA,
    run: GITHUB_RUN_ID,
    logUrl: runOf(wiring),
    info: wiring.host.log.info,
  });
}

async function records({ wiring, values, signal }: Means): Promise<Teller> {
  const [{ tellRecords }, { recordDeployment }] = await Promise.all([
    import('../../announce/deployment-records.js'),
    import('../../github/deployment-records.js'),
  ]);
  const organisation = values['deployment-records'] ?? '';
  const github = githubOf(wiring, signal);
  const [owner, repository] = (wiring.environment['GITHUB_REPOSITORY'] ?? '').split('/');
  const isOurs = owner?.toLowerCase() === organisation.toLowerCase() && repository !== undefined;
  return tellRecords({
    organisation,
    record: record => recordDeployment(github, organisation, record),
    ...(isOurs && { repository }),
  });
}

async function tags({ wiring }: Means): Promise<Teller> {
  const { tagsOf } = await import('../../announce/words.js');
  const { host } = wiring;
  return {
    name: 'build-tags',
    tell: async news => {
      for (const tag of tagsOf(news)) host.tag?.(tag);
      return undefined;
    },
  };
}

async function annotations({ wiring, values, signal }: Means): Promise<Teller> {
  const [{ tellAppInsights }, { createAnnotation }, { signIn }] = await Promise.all([
    import('../../announce/annotation.js'),
    import('../../azure/telemetry/annotations.js'),
    import('../sign-in.js'),
  ]);
  const component = values['annotate-app-insights'] ?? '';
  const subscription = component.split('/')[2];
  return tellAppInsights({
    // Signed in when there is something to say, and not before.
    create: async annotation => {
      const { arm } = await signIn(wiring, subscription, signal);
      await createAnnotation(arm, component, annotation);
    },
    component,
    clock: wiring.clock,
    run: runOf(wiring),
  });
}

async function webhook({ wiring, values, signal }: Means): Promise<Teller> {
  const { tellWebhook } = await import('../../announce/webhook.js');
  const url = values['webhook-url'] ?? new Secret('');
  return tellWebhook({
    transport: untraced(wiring, url, signal),
    clock: wiring.clock,
    url,
    kind: values['webhook-kind'],
    run: runOf(wiring),
  });
}

/** Path and query of a webhook are its password: neither trace nor fault may tell them. */
function untraced({ host, ...wiring }: Wiring, url: Secret, signal: AbortSignal): Transport {
  host.mask(url);
  const address = url.reveal().trim();
  if (URL.canParse(address)) {
    const { pathname, search } = new URL(address);
    for (const part of [pathname, search]) if (part.length > 1) host.mask(new Secret(part));
  }
  const quiet = { ...host, log: { ...host.log, debug: () => undefined } };
  return inRealTime({ ...wiring, host: quiet }, signal);
}

function inRealTime(wiring: Omit<Wiring, 'raw'>, signal: AbortSignal): Transport {
  return openTransport({ ...wiring, clock: realClock }, signal);
}

export function githubOf(wiring: Wiring, signal: AbortSignal): Github {
  const given = wiring.environment['GITHUB_API_URL'] ?? '';
  return {
    transport: inRealTime(wiring, signal),
    api: new URL(URL.canParse(given) ? given : 'https://api.github.com'),
    token: tokenIn(wiring),
  };
}

/** A step that has no token of its own for it has that of its ledger. Absent defaults are expressions of a workflow. */
function tokenIn({ raw }: Wiring): Secret | undefined {
  const values = readInputs({ ...githubTokenInput, 'ledger-token': ledgerInputs['ledger-token'] }, [], raw);
  return [values['github-token'], values['ledger-token']].find(
    token => token?.reveal().includes('{{') === false,
  );
}

function runOf({ host, environment }: Wiring): string {
  return thisRun(host, environment).run;
}
