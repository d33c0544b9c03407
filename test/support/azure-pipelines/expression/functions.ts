// The functions every Azure Pipelines expression may call.
import { compare, isEqual, toBoolean, toText, type Value } from './values.js';

export type Arity = { readonly least: number; readonly most: number };

/** Parameters are evaluated when asked for, so that `and`, `or` and `in` can stop early. */
export type Parameter = () => Value;
export type Callable = (parameters: readonly Parameter[]) => Value;

const ANY = Number.POSITIVE_INFINITY;

export const BUILT_IN_FUNCTIONS: ReadonlyMap<string, { readonly arity: Arity; readonly call: Callable }> =
  new Map(
    Object.entries({
      and: define(2, ANY, parameters => parameters.every(parameter => toBoolean(parameter()))),
      or: define(2, ANY, parameters => parameters.some(parameter => toBoolean(parameter()))),
      xor: define(2, 2, ([left, right]) => toBoolean(left?.()) !== toBoolean(right?.())),
      not: define(1, 1, ([only]) => !toBoolean(only?.())),
      eq: define(2, 2, ([left, right]) => isEqual(left?.(), right?.())),
      ne: define(2, 2, ([left, right]) => !isEqual(left?.(), right?.())),
      lt: ordered((difference: number) => difference < 0),
      le: ordered((difference: number) => difference <= 0),
      gt: ordered((difference: number) => difference > 0),
      ge: ordered((difference: number) => difference >= 0),
      in: define(1, ANY, isAmong),
      notin: define(1, ANY, parameters => !isAmong(parameters)),
      contains: textual((left, right) => left.includes(right)),
      startswith: textual((left, right) => left.startsWith(right)),
      endswith: textual((left, right) => left.endsWith(right)),
      coalesce: define(2, ANY, firstPresent),
      format: define(1, ANY, formatted),
      lower: define(1, 1, ([only]) => (toText(only?.()) ?? '').toLowerCase()),
      upper: define(1, 1, ([only]) => (toText(only?.()) ?? '').toUpperCase()),
      trim: define(1, 1, ([only]) => (toText(only?.()) ?? '').trim()),
      replace: define(3, 3, replaced),
    }),
  );

function define(
  least: number,
  most: number,
  call: Callable,
): { readonly arity: Arity; readonly call: Callable } {
  return { arity: { least, most }, call };
}

function ordered(accepts: (difference: number) => boolean): {
  readonly arity: Arity;
  readonly call: Callable;
} {
  return define(2, 2, ([left, right]) => {
    const difference = compare(left?.(), right?.());
    if (difference === undefined) throw new Error('the two sides of a comparison are of different kinds');
    return accepts(difference);
  });
}

function textual(accepts: (left: string, right: string) => boolean): {
  readonly arity: Arity;
  readonly call: Callable;
} {
  return define(2, 2, ([left, right]) => {
    const texts = [toText(left?.()) ?? '', toText(right?.()) ?? ''].map(text => text.toUpperCase());
    return accepts(texts[0] ?? '', texts[1] ?? '');
  });
}

function isAmong([wanted, ...candidates]: readonly Parameter[]): boolean {
  const value = wanted?.();
  return candidates.some(candidate => isEqual(value, candidate()));
}

function firstPresent(parameters: readonly Parameter[]): Value {
  for (const parameter of parameters) {
    const value = parameter();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

function formatted([pattern, ...values]: readonly Parameter[]): string {
  return (toText(pattern?.()) ?? '').replace(/\{\{|\}\}|\{(\d+)\}/g, (match, digits: string | undefined) => {
    if (digits === undefined) return match.slice(1);
    const value = values[Number(digits)];
    if (value === undefined) throw new Error(`format has no value for {${digits}}`);
    return toText(value()) ?? '';
  });
}

function replaced([text, search, replacement]: readonly Parameter[]): string {
  const [whole, wanted] = [toText(text?.()) ?? '', toText(search?.()) ?? ''];
  return wanted === '' ? whole : whole.replaceAll(wanted, toText(replacement?.()) ?? '');
}
