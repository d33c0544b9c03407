// One environment of a policy, put together from all places that say something of it.

import type { Place } from '../../step/document/place.js';
import { choice } from '../../step/kinds.js';
import type { Environment, Vocabulary } from '../policy.js';
import { afterAt } from './after.js';
import { windowsAt } from './calendar.js';
import { fieldIn, fieldsIn, type Layers } from './layers.js';
import { askRulesIn, ladderRulesIn } from './risk.js';
import { settingsIn } from './settings.js';

export const ownFields = ['after', 'target', 'azure', 'windows'] as const;
/** These may stand in `defaults` and presets as well. */
export const sharedFields = ['telemetry', 'overrun', 'ask-when', 'ladder-when'] as const;
export const overrunRules = ['finish', 'hold', 'roll-back'] as const;

export function fieldsOfDefaults({ settings }: Vocabulary): readonly string[] {
  return [...sharedFields, ...Object.keys(settings)];
}

export function fieldsOfEnvironment(vocabulary: Vocabulary): readonly string[] {
  return [...ownFields, ...fieldsOfDefaults(vocabulary)];
}

/** `own` is what was said of this environment alone; `all` has the defaults behind it. */
export function environmentIn(
  name: string,
  {
    own,
    all,
    vocabulary,
  }: { readonly own: readonly [Place, ...Place[]]; readonly all: Layers; readonly vocabulary: Vocabulary },
): Environment {
  const after = fieldIn(own, 'after');
  const windows = fieldIn(own, 'windows');
  const overrun = fieldIn(all, 'overrun');
  const rule = overrun?.of(choice(overrunRules));
  return {
    name,
    from: own[0].spot,
    after: after === undefined ? [] : afterAt(after),
    target: targetIn(own, vocabulary),
    azure: mapIn(own, 'azure', vocabulary.azure),
    telemetry: mapIn(all, 'telemetry', vocabulary.telemetry),
    settings: settingsIn(all, vocabulary.settings),
    ...(windows === undefined ? { windows: [], closures: [] } : windowsAt(windows)),
    overrun: { rule: rule ?? 'finish', ...(overrun !== undefined && { from: overrun.spot }) },
    askWhen: askRulesIn(all),
    ladderWhen: ladderRulesIn(all, vocabulary),
  };
}

/** `kind` is what the steps call `target`. */
function targetIn(own: readonly [Place, ...Place[]], { target }: Vocabulary): Environment['target'] {
  const { target: kind, ...others } = target;
  const inputs = { ...(kind !== undefined && { kind }), ...others };
  const found = mapIn(own, 'target', inputs);
  const { kind: told, ...rest } = found;
  if (told === undefined) {
    own[0].problem('expected target with its kind, such as `target: { kind: app-service, … }`, got none');
    return rest;
  }
  return { target: told, ...rest };
}

function mapIn(layers: Layers, name: string, inputs: Vocabulary['azure']): Environment['azure'] {
  const places = fieldsIn(layers, name).filter(place => place.isMapOf(Object.keys(inputs)));
  return settingsIn(places, inputs);
}
