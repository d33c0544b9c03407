// What whoever shifts the traffic of an app should know before: traps, and work that no weight moves.
import type { ContainerApp, Revision, ScaleRule, Template } from '@azure/arm-appcontainers';
import type { AppAddress } from '../../../azure/container-apps.js';
import { formatPercent } from '../../split.js';
import { activate, pin, setMode } from './commands.js';
import { isMultiple, isSplittable } from './ingress.js';
import { isActive, type KnownRevision, type Picture, weighted } from './picture.js';

export function remarksOn(picture: Picture, at: AppAddress): readonly string[] {
  const { app, ingress, arms, shares } = picture;
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  const lost = weighted(ingress.entries).filter(({ revision }) => !isActive(picture, revision));
  return [
    ...(isSplittable(ingress) ? [] : [unsplittable(picture, at)]),
    ...lost.map(
      ({ revision, weight }) =>
        `${revision} has ${formatPercent(weight)} but is not active: that share is lost (${activate(at, revision)})`,
    ),
    ...(sum === 100 ? [] : [`the weights sum to ${formatPercent(sum)}`]),
    ...(app.configuration?.ingress?.external === true
      ? []
      : ['the ingress is internal: outside the environment nobody reaches it']),
    ...arms.flatMap(arm => standing(arm, picture)),
    ...workBesides(app, arms),
  ];
}

/** Why weights for named revisions cannot be set as it is, and the exact commands that make it possible. */
export function unsplittable(picture: Picture, at: AppAddress): string {
  const { ingress } = picture;
  const why = isMultiple(ingress)
    ? `${formatPercent(ingress.latestWeight)} follows the latest revision: a new one gets it as soon as it is ready`
    : `the mode is ${ingress.mode}: a new revision takes all traffic as soon as it is ready`;
  return `${why}; run: ${waysOut(picture, at).join(' && ')}`;
}

/** Mode, then names. A revision that the mode has stopped is started in between. */
export function waysOut(picture: Picture, at: AppAddress): readonly string[] {
  const keep = keptBy(picture);
  if (keep === undefined) return [setMode(at)];
  const others = weighted(picture.ingress.entries).filter(({ revision }) => revision !== keep);
  const weights = Object.fromEntries(others.map(({ revision }) => [revision, 0]));
  return [
    setMode(at),
    ...(isActive(picture, keep) ? [] : [activate(at, keep)]),
    pin(at, { [keep]: 100, ...weights }),
  ];
}

/** Where all traffic belongs before a canary: where it is, unless the candidate has it already. */
function keptBy({ stable, candidate, revisions }: Picture): string | undefined {
  if (stable !== undefined && stable !== candidate) return stable;
  return revisions.find(({ name }) => name !== candidate)?.name;
}

function standing(arm: KnownRevision, { stable }: Picture): readonly string[] {
  const least = arm.template?.scale?.minReplicas ?? 0;
  const error = arm.provisioningError;
  return [
    ...(error ? [`${arm.name} is not well: ${error}`] : []),
    ...(arm.name === stable && least < 1
      ? [
          `${arm.name} scales to zero when nothing comes (minReplicas 0): going back to it waits for its start`,
        ]
      : []),
  ];
}

/** Messages and calls that do not come through the ingress reach every active revision, whatever its weight. */
function workBesides(app: ContainerApp, arms: readonly Revision[]): readonly string[] {
  const named = arms
    .filter(({ active }) => active === true)
    .flatMap(({ name = '', template }) =>
      sources(template).map(source => `${name} takes work from ${source}`),
    );
  const dapr = app.configuration?.dapr?.enabled === true ? [daprRemark(app)] : [];
  return [...named.map(each => `${each} as long as it is active: weights do not move that`), ...dapr];
}

function daprRemark({ configuration }: ContainerApp): string {
  const id = configuration?.dapr?.appId;
  const who = id ? ` as ${id}` : '';
  return `Dapr is on${who}: subscriptions, bindings and calls by app id reach every active revision, whatever its weight`;
}

function sources(template: Template | undefined): readonly string[] {
  return (template?.scale?.rules ?? []).flatMap(rule => sourceOf(rule) ?? []);
}

/** Rules that only say how busy a replica is. */
const measures = ['http', 'tcp', 'cpu', 'memory', 'cron'];

function sourceOf({ name = 'unnamed', azureQueue, custom }: ScaleRule): string | undefined {
  if (azureQueue) return `the queue ${azureQueue.queueName ?? '?'} (scale rule ${name})`;
  const kind = custom?.type;
  return kind && !measures.includes(kind.toLowerCase()) ? `${kind} (scale rule ${name})` : undefined;
}
