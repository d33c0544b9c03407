// One environment may be said in several places: its own service's, the one for all services, the defaults, a preset. The
// first that says something is heard.
import type { Place } from '../../step/document/place.js';

/** Most particular first. */
export type Layers = readonly Place[];

export function fieldIn(layers: Layers, name: string): Place | undefined {
  for (const layer of layers) {
    const found = layer.field(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The places of a field that is put together from all layers, such as a target's coordinates. */
export function fieldsIn(layers: Layers, name: string): Layers {
  return layers.flatMap(layer => layer.field(name) ?? []);
}
