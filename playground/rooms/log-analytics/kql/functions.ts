// Functions of one row: what goes in, what comes out, and of which type.
import {
  type Compiled,
  isNumeric,
  KqlRefused,
  type KqlType,
  order,
  type Row,
  type Value,
  wider,
} from './values.js';

type Maker = (given: readonly Compiled[]) => Compiled;

/** Midnight of the first day of the year 1: intervals are counted from there. */
const beginning = Date.parse('0001-01-01T00:00:00Z');

/** Null goes in, null comes out. */
const strict =
  (type: KqlType, work: (...values: readonly (string | number | boolean)[]) => Value): Maker =>
  given => ({
    type,
    of: row => {
      const values: (string | number | boolean)[] = [];
      for (const each of given) {
        const value = each.of(row);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return work(...values);
    },
  });

const whole = (value: string | number | boolean | undefined): number | undefined => {
  if (typeof value === 'string') return /^\s*[-+]?\d+\s*$/.test(value) ? Number(value) : undefined;
  return value === undefined ? undefined : Math.trunc(Number(value));
};

const decimal = (value: string | number | boolean | undefined): number | undefined => {
  if (typeof value === 'string' && (value.trim() === '' || Number.isNaN(Number(value)))) return undefined;
  return value === undefined ? undefined : Number(value);
};

const truth = (value: string | number | boolean | undefined): boolean | undefined => {
  if (typeof value !== 'string') return value === undefined ? undefined : Boolean(value);
  const written = value.trim().toLowerCase();
  if (written === 'true' || written === '1') return true;
  return written === 'false' || written === '0' ? false : undefined;
};

const typeAt = (given: readonly Compiled[], at: number, name: string): KqlType => {
  const found = given[at];
  if (!found) throw new KqlRefused('semantic', `${name}(): too few arguments`);
  return found.type;
};

const bin: Maker = given => {
  const [of, by] = [typeAt(given, 0, 'bin'), typeAt(given, 1, 'bin')];
  const isTime = of === 'datetime' && by === 'timespan';
  if (!isTime && !(isNumeric(of) && isNumeric(by)))
    throw new KqlRefused('semantic', 'bin(): wrong arguments');
  const from = isTime ? beginning : 0;
  const type = isTime ? 'datetime' : wider(of, by);
  return strict(
    type,
    (value, step) => Math.floor((Number(value) - from) / Number(step)) * Number(step) + from,
  )(given);
};

/** Nulls are passed over. */
const extreme =
  (name: string, sign: 1 | -1): Maker =>
  given => {
    const type = given
      .map(each => each.type)
      .reduce((one, other) => wider(one, other), typeAt(given, 0, name));
    return {
      type,
      of: row =>
        given
          .map(each => each.of(row))
          .reduce((best, each) =>
            best === undefined || (order(each, best) ?? -sign) * sign > 0 ? (each ?? best) : best,
          ),
    };
  };

const chosen: Maker = given => {
  const pairs = Math.floor(given.length / 2);
  const type = typeAt(given, 1, 'case');
  const otherwise = given.length % 2 === 1 ? given.at(-1) : undefined;
  if (!otherwise) throw new KqlRefused('semantic', 'case(): the last argument, for what is left, is missing');
  return {
    type,
    of: (row: Row): Value => {
      for (let pair = 0; pair < pairs; pair += 1) {
        if (given[pair * 2]?.of(row) === true) return given[pair * 2 + 1]?.of(row);
      }
      return otherwise.of(row);
    },
  };
};

/** How often a value's null decides: not by being null itself. */
const aboutNull =
  (work: (value: Value) => boolean): Maker =>
  ([given]) => {
    if (!given) throw new KqlRefused('semantic', 'too few arguments');
    return { type: 'bool', of: row => work(given.of(row)) };
  };

export const functions: Readonly<Record<string, Maker>> = {
  bin,
  case: chosen,
  iff: chosen,
  ceiling: strict('real', value => Math.ceil(Number(value))),
  floor: bin,
  log2: strict('real', value => Math.log2(Number(value))),
  max_of: extreme('max_of', 1),
  min_of: extreme('min_of', -1),
  not: strict('bool', value => value === false),
  strlen: strict('long', value => String(value).length),
  tobool: strict('bool', truth),
  todouble: strict('real', decimal),
  toint: strict('int', whole),
  tolong: strict('long', whole),
  tostring: strict('string', String),
  isnull: aboutNull(value => value === undefined),
  isnotnull: aboutNull(value => value !== undefined),
  isempty: aboutNull(value => value === undefined || value === ''),
  isnotempty: aboutNull(value => value !== undefined && value !== ''),
};
