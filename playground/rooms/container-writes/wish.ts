// What a PUT or a PATCH wants an app to be, read from its body, or why it cannot be meant.
import { type Answer, type Fields, isFields, parseJson } from '../../exchange.js';
import { sameName } from '../../state.js';
import type { ArmCall } from '../arm-provider.js';
import { badContent, wrongMediaType } from '../arm-refusals.js';
import type { ContainerApp } from '../container-apps/live.js';
import { environmentAt } from '../container-apps/lookup.js';
import { fieldsIn, listIn, mergePatch, numberIn, textIn } from '../container-apps/merge.js';
import * as refusals from '../container-apps/refusals.js';
import type { EnvironmentWorld } from '../container-apps/world.js';
import { placeName } from './operations.js';
import { schemaProblem } from './schema.js';

export type Wish = {
  readonly environment: EnvironmentWorld;
  readonly envelope: Fields;
  readonly configuration: Fields;
  readonly template: Fields;
  /** A request that says nothing of the template makes no revision, whatever the last one left behind. */
  readonly saysTemplate: boolean;
};

export type WishReading =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'wrong'; readonly answer: Answer };

const wrong = (answer: Answer): WishReading => ({ kind: 'wrong', answer });

type BodyReading =
  | { readonly kind: 'body'; readonly body: Fields }
  | { readonly kind: 'wrong'; readonly answer: Answer };

const readBody = (call: ArmCall): BodyReading => {
  const mediaType = call.ask.headers['content-type'] ?? '';
  if (!/^application\/(merge-patch\+)?json\b/i.test(mediaType)) {
    return { kind: 'wrong', answer: wrongMediaType(mediaType || '<null>') };
  }
  const parsed = parseJson(call.ask.body);
  if (parsed.kind === 'broken') return { kind: 'wrong', answer: badContent(parsed.why) };
  if (!isFields(parsed.value)) return { kind: 'wrong', answer: badContent('The body is no object') };
  const problem = schemaProblem(parsed.value);
  if (problem) return { kind: 'wrong', answer: refusals.badSchema(problem) };
  if (!textIn(parsed.value, 'location')) return { kind: 'wrong', answer: refusals.noLocation() };
  return { kind: 'body', body: parsed.value };
};

const envelopeIn = (body: Fields): Fields => {
  const { tags, identity, managedBy } = body;
  return {
    ...(tags === undefined ? {} : { tags }),
    ...(identity === undefined ? {} : { identity }),
    ...(managedBy === undefined ? {} : { managedBy }),
  };
};

const locationProblem = (body: Fields, app: ContainerApp): Answer | undefined => {
  const asked = placeName(textIn(body, 'location') ?? '');
  const is = placeName(app.environment.location);
  return is === asked ? undefined : refusals.otherLocation(app.name, app.group, [is, asked]);
};

const appNameForm = /^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/;

/** A PUT says all of it: what it leaves out is not there afterwards. */
export const readPut = (call: ArmCall, name: string, existing: ContainerApp | undefined): WishReading => {
  const reading = readBody(call);
  if (reading.kind === 'wrong') return reading;
  if (!appNameForm.test(name) || name.includes('--')) return wrong(refusals.badAppName(name));
  const moved = existing && locationProblem(reading.body, existing);
  if (moved) return wrong(moved);
  const properties = fieldsIn(reading.body, 'properties');
  const id = textIn(properties, 'environmentId') ?? textIn(properties, 'managedEnvironmentId') ?? '';
  const environment = environmentAt(call.state.containerApps, id);
  if (!environment || (existing && !sameName(existing.environment.name, environment.name))) {
    return wrong(refusals.noEnvironment(id));
  }
  const wish: Wish = {
    environment,
    envelope: envelopeIn(reading.body),
    configuration: fieldsIn(properties, 'configuration'),
    template: fieldsIn(properties, 'template'),
    saysTemplate: true,
  };
  return contentProblem(wish);
};

/** A PATCH is merged into what was asked before; lists, such as the split, are replaced whole. */
export const readPatch = (call: ArmCall, existing: ContainerApp): WishReading => {
  const reading = readBody(call);
  if (reading.kind === 'wrong') return reading;
  const moved = locationProblem(reading.body, existing);
  if (moved) return wrong(moved);
  const properties = fieldsIn(reading.body, 'properties');
  return contentProblem({
    environment: existing.environment,
    envelope: mergePatch(existing.envelope, envelopeIn(reading.body)),
    configuration: mergePatch(existing.configuration, fieldsIn(properties, 'configuration')),
    template: mergePatch(existing.template, fieldsIn(properties, 'template')),
    saysTemplate: isFields(properties['template']),
  });
};

const containerProblem = (container: Fields, secrets: readonly unknown[]): Answer | undefined => {
  const name = textIn(container, 'name') ?? '';
  if (!textIn(container, 'image')) return refusals.noImage(name);
  const used = listIn(container, 'env').flatMap(each => textIn(each, 'secretRef') ?? []);
  const unknown = used.find(each => !secrets.includes(each));
  return unknown === undefined ? undefined : refusals.noSecret(name, unknown);
};

const scaleProblem = (template: Fields): Answer | undefined => {
  const scale = fieldsIn(template, 'scale');
  const least = numberIn(scale, 'minReplicas') ?? 0;
  const most = numberIn(scale, 'maxReplicas') ?? 10;
  if (most < 1 || most > 1000) return refusals.badScale('maxReplicas must be from 1 to 1000.');
  return least < 0 || least > most
    ? refusals.badScale('minReplicas must be from 0 to maxReplicas.')
    : undefined;
};

const portProblem = (configuration: Fields): Answer | undefined => {
  if (!configuration['ingress']) return undefined;
  const port = numberIn(fieldsIn(configuration, 'ingress'), 'targetPort');
  return port !== undefined && (port < 1 || port > 65_535) ? refusals.badPort() : undefined;
};

const contentProblem = (wish: Wish): WishReading => {
  const containers = listIn(wish.template, 'containers');
  if (containers.length === 0) return wrong(refusals.noContainers());
  const secrets = listIn(wish.configuration, 'secrets').map(each => each['name']);
  for (const each of containers) {
    const problem = containerProblem(each, secrets);
    if (problem) return wrong(problem);
  }
  const problem = scaleProblem(wish.template) ?? portProblem(wish.configuration);
  return problem ? wrong(problem) : { kind: 'wish', wish };
};
