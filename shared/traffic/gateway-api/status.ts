// What the controllers of the gateways say of a route. They speak of a generation: what they said of an older one says
// nothing of this one. Pure.
import type { Condition, HttpRoute, Parent } from '../../kubernetes/http-routes.js';

export type Standing =
  | { readonly kind: 'in-force' }
  /** Somebody has not spoken yet. */
  | { readonly kind: 'waiting'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string };

/** All have to say yes; `Programmed` only from controllers that say it of routes. */
const demanded = ['Accepted', 'ResolvedRefs'] as const;
const welcome = ['Programmed'] as const;

export function standingOf({ parents, gateways, generation }: HttpRoute): Standing {
  if (gateways.length === 0) return { kind: 'refused', why: 'the route names no gateway in parentRefs' };
  if (parents.length === 0) return { kind: 'waiting', why: 'no gateway has said anything of the route yet' };
  const standings = parents.map(parent => standingAt(parent, generation));
  return (
    standings.find(({ kind }) => kind === 'refused') ??
    standings.find(({ kind }) => kind === 'waiting') ?? { kind: 'in-force' }
  );
}

function standingAt({ name, conditions }: Parent, generation: number): Standing {
  const told = [...demanded, ...welcome].flatMap(type => conditions.find(each => each.type === type) ?? []);
  const current = told.filter(each => each.observedGeneration >= generation);
  const no = current.find(each => each.status === 'False');
  if (no !== undefined && !isPassing(no)) return { kind: 'refused', why: `gateway ${name}: ${wordsOf(no)}` };
  const missing = demanded.find(type => !current.some(each => each.type === type && each.status === 'True'));
  if (missing !== undefined)
    return { kind: 'waiting', why: `gateway ${name} has not said ${missing} of this change` };
  const unsure = told.find(each => each.observedGeneration < generation || each.status !== 'True');
  return unsure === undefined
    ? { kind: 'in-force' }
    : { kind: 'waiting', why: `gateway ${name}: ${unsure.type} is not said of this change` };
}

/** On its way, as controllers word it. */
function isPassing({ type, reason }: Condition): boolean {
  return reason === 'Pending' || (type === 'Programmed' && reason !== 'Invalid');
}

function wordsOf({ type, reason, message }: Condition): string {
  return `${type} is False (${reason})${message === '' ? '' : `: ${message.replace(/\s+/g, ' ').slice(0, 300)}`}`;
}
