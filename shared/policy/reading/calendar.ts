// `windows: { allow: […], deny: […] }`: when a promotion may begin.
import { type Closure, closureTimeExpected, spanOf, wallTimeOf } from '../../promotion/calendar/closure.js';
import { isZone } from '../../promotion/calendar/local-time.js';
import { readWindow, type Window } from '../../promotion/calendar/window.js';
import type { Place, Spot } from '../../step/document/place.js';

export type Windows = {
  readonly windows: readonly { readonly window: Window; readonly from: Spot }[];
  readonly closures: readonly { readonly closure: Closure; readonly from: Spot }[];
};

export const windowFields = ['allow', 'deny', 'zone'] as const;
export const closureFields = ['from', 'to', 'why', 'zone'] as const;

export function windowsAt(place: Place): Windows {
  if (!place.isMapOf(windowFields)) return { windows: [], closures: [] };
  const zone = zoneAt(place.field('zone'));
  const windows = entriesOf(place.field('allow')).flatMap(entry => windowAt(entry, zone));
  const zones = new Set(windows.map(({ window }) => window.zone));
  const [onlyZone] = zones.size === 1 ? zones : [];
  return { windows, closures: closuresAt(place.field('deny'), zone ?? onlyZone) };
}

function entriesOf(place: Place | undefined): readonly Place[] {
  if (place === undefined) return [];
  return place.isList() ? (place.items() ?? []) : [place];
}

function windowAt(place: Place, zone: string | undefined): Windows['windows'] {
  const text = place.written();
  const read =
    text === undefined ? { problem: `expected a window, got ${place.shape()}` } : readWindow(text, zone);
  if ('value' in read) return [{ window: read.value, from: place.spot }];
  place.problem(read.problem);
  return [];
}

export function zoneAt(place: Place | undefined): string | undefined {
  const name = place?.written();
  if (place === undefined || (name !== undefined && isZone(name))) return name;
  return place.problem(`expected a time zone such as Europe/Berlin, got ${place.shape()}`);
}

/** A closure is forbidden time by the clock of its zone; without any zone, by UTC. */
export function closuresAt(place: Place | undefined, zone: string | undefined): Windows['closures'] {
  return entriesOf(place).flatMap(entry => {
    if (!entry.isMapOf(closureFields)) return [];
    const [from, to] = [timeAt(entry, 'from'), timeAt(entry, 'to')];
    const own = zoneAt(entry.field('zone')) ?? zone ?? 'UTC';
    if (from === undefined || to === undefined) return [];
    const why = entry.field('why')?.written() ?? `closed from ${from} to ${to}`;
    const closure = { from, to, zone: own, why };
    if (spanOf(closure) !== undefined) return [{ closure, from: entry.spot }];
    entry.problem(`it ends at ${to}, before it begins at ${from}`);
    return [];
  });
}

function timeAt(entry: Place, name: 'from' | 'to'): string | undefined {
  const place = entry.field(name);
  if (place === undefined) return entry.problem(`expected ${name}, ${closureTimeExpected}, got nothing`);
  const text = place.written() ?? '';
  if (wallTimeOf(text, name === 'to') !== undefined) return text;
  return place.problem(`expected ${closureTimeExpected}, got ${place.shape()}`);
}
