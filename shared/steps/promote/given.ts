// From a policy to the inputs of the steps that a promotion is made of.
import { Fault } from '../../fault/fault.js';
import type { Environment, Service, Setting, Settings } from '../../policy/policy.js';
import type { HostName } from '../../step/names.js';
import { targetKinds } from '../../traffic/kinds.js';
import { partedObjectives } from '../promoting/objectives.js';
import type { Promoted } from './artifact.js';
import type { PromoteValues } from './inputs.js';
import type { Given } from './port.js';
import { type Placing, placings, usualPlacing } from './settings.js';

type Secret = (name: string) => string | undefined;

/** For canary-shift and whatever else acts in the environment. */
export function environmentGiven(service: Service, environment: Environment, secret: Secret): Given {
  const { target, azure, telemetry, settings } = environment;
  const { objectives, ...others } = settings;
  const { climbing } = partedObjectives(objectives?.text ?? '');
  return {
    ...textsOf({ ...others, ...telemetry, ...target }, secret),
    ...(climbing !== undefined && { objectives: climbing }),
    ...renamed(textsOf(azure, secret), azureNames),
    ...(service.ledger !== undefined && textsOf({ ledger: service.ledger }, secret)),
    service: service.name,
    environment: environment.name,
  };
}

/** How canary-shift learns which bytes it is about. */
export function releaseGiven(given: Given, { digest, reference }: Promoted): Given {
  switch (placingOf(given)) {
    case 'place':
      if (reference !== undefined) return { artifact: reference };
      throw new Fault('INPUT_INVALID', 'one input needs attention', {
        facts: { artifact: 'expected an image or a package with its digest, got a digest alone' },
        hint: 'name the image in the policy (artifact: { image: … }), or promote it by its whole name; or say `placing: expect` where another step places it',
      });
    case 'expect':
      return { expect: digest };
    case 'said':
      return { 'said-digest': digest };
  }
}

/** How telemetry knows the two versions: what the policy says of it stands, and whoever runs it says the rest. */
export function versionsGiven(
  given: Given,
  values: Pick<PromoteValues, 'candidate-version' | 'stable-version'>,
): Given {
  const own: Record<string, string> = {};
  for (const name of ['candidate-version', 'stable-version'] as const) {
    const [said, run] = [given[name], values[name]];
    if (run === undefined) continue;
    if (said !== undefined && said !== run) {
      throw new Fault('INPUT_INVALID', 'one input needs attention', {
        facts: { [name]: `expected ${said} by the policy, got ${run}` },
        hint: 'leave it out of the policy, or promote by what the policy says',
      });
    }
    own[name] = run;
  }
  return own;
}

export function placingOf({ placing, target }: Given): Placing {
  const kind = targetKinds.find(each => each === target) ?? 'command';
  return placings.find(each => each === placing) ?? usualPlacing(kind);
}

/** For verify-artifact; undefined where nobody has to have signed it. */
export function verifyGiven(
  { signedBy }: Service,
  { digest, reference, kind }: Promoted,
  { secret, host }: { readonly secret: Secret; readonly host: HostName },
): Given | undefined {
  if (Object.keys(signedBy).length === 0) return undefined;
  const about = kind === 'image' && reference !== undefined ? { image: reference } : { digest };
  const { evidence, workflow } = signedBy;
  // GitHub keeps what its own action attested, whether or not it was pushed to the registry as well.
  const asksGitHub = evidence === undefined ? host === 'github' : /\bgithub\b/.test(evidence.text);
  const repository = asksGitHub ? /^[^/]+\/[^/]+/.exec(workflow?.text ?? '')?.[0] : undefined;
  return {
    ...about,
    ...(repository !== undefined && { 'github-repository': repository }),
    ...renamed(textsOf(signedBy, secret), signerNames),
  };
}

const azureNames: Readonly<Record<string, string>> = {
  tenant: 'tenant-id',
  subscription: 'subscription-id',
  client: 'client-id',
  'service-connection': 'azure-subscription',
};

const signerNames: Readonly<Record<string, string>> = {
  workflow: 'signer-workflow',
  ref: 'source-ref',
  issuer: 'signer-issuer',
  key: 'public-key',
};

function renamed(given: Given, names: Readonly<Record<string, string>>): Given {
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [names[name] ?? name, text]));
}

function textsOf(settings: Settings, secret: Secret): Given {
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, textOf(name, setting, secret)] as const),
  );
}

function textOf(name: string, { text, from, isSecret }: Setting, secret: Secret): string {
  if (isSecret !== true) return text;
  const value = secret(text);
  if (value !== undefined && value !== '') return value;
  throw new Fault('INPUT_INVALID', `the policy takes ${name} from the variable ${text}, which is not set`, {
    facts: {
      [text]: `expected a value in the environment of the step, got nothing (${from.of}:${from.line})`,
    },
    hint: `give ${text} to the step by env, from a secret`,
  });
}
