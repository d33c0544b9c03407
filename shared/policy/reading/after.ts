// `after: { staging: 2h }`, `after: staging`, or a list: where it has to have passed before, and for how long.

import type { Place } from '../../step/document/place.js';
import { duration } from '../../step/kinds.js';
import type { After } from '../policy.js';

export function afterAt(place: Place): readonly After[] {
  if (place.isList()) return (place.items() ?? []).flatMap(item => afterAt(item));
  if (place.isMap()) {
    return place.fields().flatMap(([environment, value]) => {
      const soak = value.of(duration());
      if (soak === undefined) return [];
      return [{ environment, soakMilliseconds: soak.milliseconds, from: value.spot }];
    });
  }
  const environment = place.written();
  if (environment !== undefined) return [{ environment, soakMilliseconds: 0, from: place.spot }];
  place.problem(`expected an environment, or environments with how long to soak there, got ${place.shape()}`);
  return [];
}
