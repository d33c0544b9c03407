// Descriptions of values that somebody writes by hand: each reads what was written and is its own JSON schema.
import { type Fields, isFields } from '../exchange.js';

export type Place = readonly (string | number)[];

export type Problem = { readonly at: Place; readonly expected: string; readonly got: string };

export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

export type Shape<T> = {
  readonly schema: Fields;
  readonly read: (value: unknown, at: Place) => Reading<T>;
};

export type ValueOf<S> = S extends Shape<infer T> ? T : never;

type Members = Readonly<Record<string, Shape<unknown>>>;

export const read = <T>(value: T): Reading<T> => ({ kind: 'read', value });

/** As short as a line of an error message must be. */
const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

export const wrong = (at: Place, expected: string, value: unknown): Reading<never> => ({
  kind: 'wrong',
  problems: [{ at, expected, got: shown(value) }],
});

export const placeText = (at: Place): string =>
  at.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '') || 'the scenario';

/** A value that only has to pass one test. */
export const plain = <T>(
  expected: string,
  schema: Fields,
  isFine: (value: unknown) => value is T,
): Shape<T> => ({
  schema,
  read: (value, at) => (isFine(value) ? read(value) : wrong(at, expected, value)),
});

/** Text that means something: what it means is `undefined` when it is not of its form. */
export const meaning = <T>(
  expected: string,
  pattern: string,
  mean: (text: string) => T | undefined,
): Shape<T> => ({
  schema: { type: 'string', pattern, description: expected },
  read: (value, at) => {
    const meant = typeof value === 'string' && new RegExp(pattern).test(value) ? mean(value) : undefined;
    return meant === undefined ? wrong(at, expected, value) : read(meant);
  },
});

export const text = plain(
  'text',
  { type: 'string', minLength: 1 },
  (value): value is string => typeof value === 'string' && value !== '',
);

export const yes = plain('true', { const: true }, (value): value is true => value === true);

export const whole = (least: number, most: number): Shape<number> =>
  plain(
    `a whole number from ${least} to ${most}`,
    { type: 'integer', minimum: least, maximum: most },
    (value): value is number =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
  );

export const decimal = (least: number, most: number): Shape<number> =>
  plain(
    `a number from ${least} to ${most}`,
    { type: 'number', minimum: least, maximum: most },
    (value): value is number => typeof value === 'number' && value >= least && value <= most,
  );

export const word = <W extends string | number>(...words: readonly W[]): Shape<W> =>
  plain(words.map(each => JSON.stringify(each)).join(' or '), { enum: words }, (value): value is W =>
    words.some(each => each === value),
  );

export const fields = (expected: string): Shape<Fields> => plain(expected, { type: 'object' }, isFields);

export const anything: Shape<unknown> = { schema: {}, read: value => read(value) };

const gather = <T>(
  readings: readonly (readonly [string, Reading<T>])[],
): Reading<Readonly<Record<string, T>>> => {
  const problems = readings.flatMap(([, reading]) => (reading.kind === 'wrong' ? reading.problems : []));
  if (problems.length > 0) return { kind: 'wrong', problems };
  return read(
    Object.fromEntries(
      readings.flatMap(([name, reading]) => (reading.kind === 'read' ? [[name, reading.value]] : [])),
    ),
  );
};

export const list = <T>(of: Shape<T>): Shape<readonly T[]> => ({
  schema: { type: 'array', items: of.schema },
  read: (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'a list', value);
    const reading = gather(value.map((each, index) => [String(index), of.read(each, [...at, index])]));
    return reading.kind === 'read' ? read(Object.values(reading.value)) : reading;
  },
});

export const record = <T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  schema: { type: 'object', additionalProperties: of.schema },
  read: (value, at) => {
    if (!isFields(value)) return wrong(at, 'names with values', value);
    return gather(Object.entries(value).map(([name, each]) => [name, of.read(each, [...at, name])]));
  },
});

type Merged<R extends Members, O extends Members> = { readonly [K in keyof R]: ValueOf<R[K]> } & {
  readonly [K in keyof O]?: ValueOf<O[K]>;
};

const strays = (value: Fields, known: Members, at: Place): readonly (readonly [string, Reading<never>])[] =>
  Object.keys(value)
    .filter(name => !Object.hasOwn(known, name))
    .map(name => [name, wrong([...at, name], `one of ${Object.keys(known).join(', ')}`, value[name])]);

const schemasOf = (members: Members): Fields =>
  Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, shape.schema]));

export const object = <R extends Members, O extends Members>(
  required: R,
  optional: O,
): Shape<Merged<R, O>> => ({
  schema: {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: schemasOf({ ...required, ...optional }),
  },
  read: (value, at) => {
    if (!isFields(value)) return wrong(at, 'names with values', value);
    const known: Members = { ...required, ...optional };
    const present = Object.entries(known).filter(
      ([name]) => Object.hasOwn(value, name) || Object.hasOwn(required, name),
    );
    const reading = gather([
      ...present.map(([name, shape]) => [name, shape.read(value[name], [...at, name])] as const),
      ...strays(value, known, at),
    ]);
    // Every member was read by the shape that stands under its name.
    return reading.kind === 'read' ? read(reading.value as Merged<R, O>) : reading;
  },
});

type Chosen<M extends Members> = {
  [K in keyof M]: { readonly kind: K; readonly value: ValueOf<M[K]> };
}[keyof M];

/** An object with exactly one of these names. */
export const choice = <M extends Members>(members: M): Shape<Chosen<M>> => ({
  schema: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    properties: schemasOf(members),
  },
  read: (value, at) => {
    const [name, ...more] = isFields(value) ? Object.keys(value) : [];
    const shape = name !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (!isFields(value) || name === undefined || !shape || more.length > 0) {
      return wrong(at, `exactly one of ${Object.keys(members).join(', ')}`, value);
    }
    const reading = shape.read(value[name], [...at, name]);
    // The value was read by the shape of this very name.
    return reading.kind === 'read' ? read({ kind: name, value: reading.value } as Chosen<M>) : reading;
  },
});

/** The first of several ways of writing something that fits; the last one says what was expected. */
export const either = <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> => ({
  schema: { anyOf: [one.schema, other.schema] },
  read: (value, at) => {
    const reading = one.read(value, at);
    return reading.kind === 'read' ? reading : other.read(value, at);
  },
});

/** The same value, understood. */
export const turned = <A, B>(shape: Shape<A>, turn: (value: A) => B): Shape<B> => ({
  schema: shape.schema,
  read: (value, at) => {
    const reading = shape.read(value, at);
    return reading.kind === 'read' ? read(turn(reading.value)) : reading;
  },
});
