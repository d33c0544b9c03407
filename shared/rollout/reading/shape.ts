// Whether a value that came from outside has the shape that it should have. Small, since journals are long.

export type Shape<T> = (value: unknown) => value is T;
type Shaped<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = (value): value is string => typeof value === 'string';
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A number that JSON can hold. */
export const number: Shape<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** A length of time, a count, a share: nothing below 0. */
export const amount: Shape<number> = (value): value is number => number(value) && value >= 0;

export const percent: Shape<number> = (value): value is number => amount(value) && value <= 100;

export function oneOf<const C extends string | number | boolean>(...choices: readonly C[]): Shape<C> {
  return (value): value is C => choices.some(choice => choice === value);
}

export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(of);
}

export function record<T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isObject(value) && Object.values(value).every(of);
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Whole<F extends Fields, O extends Fields> = { readonly [N in keyof F]: Shaped<F[N]> } & {
  readonly [N in keyof O]?: Shaped<O[N]>;
};

/** Members that are not named are left alone: a newer writer may add some. */
export function object<F extends Fields, O extends Fields = Record<never, never>>(
  fields: F,
  optional?: O,
): Shape<Whole<F, O>> {
  const needed = Object.entries(fields);
  const possible = Object.entries(optional ?? {});
  return (value): value is Whole<F, O> => {
    if (!isObject(value)) return false;
    for (const [name, shape] of needed) if (!shape(value[name])) return false;
    for (const [name, shape] of possible) if (value[name] !== undefined && !shape(value[name])) return false;
    return true;
  };
}

export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
