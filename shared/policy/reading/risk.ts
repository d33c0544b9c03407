// The five fixed rules about risk: when a person is asked first, and when what changes chooses the ladder.

import type { Place } from '../../step/document/place.js';
import { duration, type Kind, percent } from '../../step/kinds.js';
import {
  type Amount,
  type AskRule,
  askRules,
  type LadderRule,
  ladderRules,
  type Setting,
  type Vocabulary,
} from '../policy.js';
import { fieldIn, fieldsIn, type Layers } from './layers.js';
import { settingAt } from './settings.js';

const share: Kind<number> = percent();
const age = duration();

export function askRulesIn(layers: Layers): Readonly<Partial<Record<AskRule, Amount>>> {
  const places = mapsIn(layers, 'ask-when', askRules);
  return Object.fromEntries(
    askRules.flatMap(rule => {
      const place = fieldIn(places, rule);
      const amount = place === undefined ? undefined : amountAt(place, rule);
      return place === undefined || amount === undefined
        ? []
        : [[rule, { amount, text: place.written() ?? '', from: place.spot }] as const];
    }),
  );
}

function amountAt(place: Place, rule: AskRule): number | undefined {
  if (rule === 'budget-left-below') {
    const value = place.of(share);
    return value === undefined ? undefined : value / 100;
  }
  return place.of(age)?.milliseconds;
}

export function ladderRulesIn(
  layers: Layers,
  { settings }: Vocabulary,
): Readonly<Partial<Record<LadderRule, Setting>>> {
  const places = mapsIn(layers, 'ladder-when', ladderRules);
  const { ladder } = settings;
  return Object.fromEntries(
    ladderRules.flatMap(rule => {
      const place = fieldIn(places, rule);
      const setting = place === undefined || ladder === undefined ? undefined : settingAt(place, ladder);
      return setting === undefined ? [] : [[rule, setting] as const];
    }),
  );
}

function mapsIn(layers: Layers, name: string, known: readonly string[]): Layers {
  return fieldsIn(layers, name).filter(place => place.isMapOf(known));
}
