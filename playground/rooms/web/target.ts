// Finds the site and slot that an address names, and whether anybody may change them at the moment.
import { type Answer, type Fields, isFields, parseJson } from '../../exchange.js';
import { type Arm, production, type Site, sameName } from '../../state.js';
import type { ArmCall, ArmOperation } from '../arm-provider.js';
import { badContent, noResource, wrongMediaType } from '../arm-refusals.js';
import { asDocumented, operationInProgress, preparedForSwap } from './refusals.js';

export const webNamespace = 'Microsoft.Web';

export type Target = { readonly call: ArmCall; readonly site: Site; readonly arm: Arm };

export type Serving = (target: Target) => Answer;

export const resourceName = (site: string, slot: string | undefined): string =>
  slot === undefined ? `${webNamespace}/sites/${site}` : `${webNamespace}/sites/${site}/slots/${slot}`;

/** In the envelope that App Service is seen to use, or in that of its OpenAPI document. */
export const inItsEnvelope = ({ state }: ArmCall, answer: Answer): Answer =>
  state.habits.webErrors === 'documented' ? asDocumented(answer) : answer;

/** Finds what the address names; `production` is no slot in an address. */
export const onArm =
  (answer: Serving): ArmOperation['run'] =>
  call => {
    const { site: siteName = '', slot } = call.names;
    const site = call.state.site(siteName);
    const missing = noResource(resourceName(siteName, slot), call.group);
    if (!site || site.described.group !== call.group || slot?.toLowerCase() === production) return missing;
    const arm = call.state.arm(siteName, slot);
    return arm ? inItsEnvelope(call, answer({ call, site, arm })) : missing;
  };

/** What a swap under way, or one that was prepared, forbids to do to a slot. */
export const lockOn = ({ call, site, arm }: Target): Answer | undefined => {
  const { state, group } = call;
  const both = state.habits.swapLocks === 'both';
  const { operation } = site;
  if (operation && (operation.source === arm || (both && operation.target === arm))) {
    const { subscription } = state.world;
    return operationInProgress(operation, { subscription, group, location: site.described.location });
  }
  const aimedAt = site.slots.concat(site.production).find(each => each.prepared?.target === arm.slot);
  return arm.prepared || (both && aimedAt) ? preparedForSwap() : undefined;
};

/** For everything that changes a slot and is not itself part of a swap. */
export const onFreeArm = (answer: Serving): ArmOperation['run'] =>
  onArm(target => lockOn(target) ?? answer(target));

export type BodyReading =
  | { readonly kind: 'read'; readonly fields: Fields }
  | { readonly kind: 'wrong'; readonly answer: Answer };

export const readBody = ({ ask }: ArmCall, type: string): BodyReading => {
  const mediaType = ask.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(mediaType)) {
    return { kind: 'wrong', answer: wrongMediaType(mediaType || '<null>') };
  }
  const parsed = parseJson(ask.body);
  if (parsed.kind === 'broken') return { kind: 'wrong', answer: badContent(parsed.why) };
  return isFields(parsed.value)
    ? { kind: 'read', fields: parsed.value }
    : { kind: 'wrong', answer: badContent(`Error converting value to type '${type}'. Path ''.`) };
};

export const armNamed = (site: Site, slot: string): Arm | undefined =>
  sameName(slot, production) ? site.production : site.slots.find(each => sameName(each.slot, slot));
