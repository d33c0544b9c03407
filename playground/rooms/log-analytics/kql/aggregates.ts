// Functions of a group of rows, worked out as the rows come by.
import { type Compiled, KqlRefused, type KqlType, order, type Row, type Value } from './values.js';

export type Tally = { add(row: Row): void; result(): Value };
export type Aggregate = { readonly type: KqlType; start(): Tally };
type Maker = (given: readonly Compiled[]) => Aggregate;
type Known = string | number | boolean;

const argument = (given: readonly Compiled[], at: number): Compiled => {
  const found = given[at];
  if (!found) throw new KqlRefused('semantic', 'too few arguments');
  return found;
};

const sumType = (type: KqlType): KqlType => (type === 'int' ? 'long' : type);

/** Only rows of which the condition holds. */
const where = ({ type, start }: Aggregate, that: Compiled): Aggregate => ({
  type,
  start: () => {
    const tally = start();
    return {
      add: row => {
        if (that.of(row) === true) tally.add(row);
      },
      result: tally.result,
    };
  },
});

const count: Aggregate = {
  type: 'long',
  start: () => {
    let rows = 0;
    return {
      add: () => {
        rows += 1;
      },
      result: () => rows,
    };
  },
};

const sum = ({ type, of }: Compiled): Aggregate => ({
  type: sumType(type),
  start: () => {
    let total = 0;
    return {
      add: row => {
        total += Number(of(row) ?? 0);
      },
      result: () => total,
    };
  },
});

const average = ({ of }: Compiled): Aggregate => ({
  type: 'real',
  start: () => {
    let [total, known] = [0, 0];
    return {
      add: row => {
        const value = of(row);
        if (value === undefined) return;
        total += Number(value);
        known += 1;
      },
      result: () => total / known,
    };
  },
});

const best = ({ type, of }: Compiled, sign: 1 | -1): Aggregate => ({
  type,
  start: () => {
    let found: Value;
    return {
      add: row => {
        const value = of(row);
        if (value === undefined) return;
        if (found === undefined || (order(value, found) ?? 0) * sign > 0) found = value;
      },
      result: () => found,
    };
  },
});

const distinct = ({ of }: Compiled): Aggregate => ({
  type: 'long',
  start: () => {
    const seen = new Set<Known>();
    return {
      add: row => {
        const value = of(row);
        if (value !== undefined) seen.add(value);
      },
      result: () => seen.size,
    };
  },
});

const percentile = ({ type, of }: Compiled, share: number): Aggregate => ({
  type,
  start: () => {
    const values: Known[] = [];
    return {
      add: row => {
        const value = of(row);
        if (value !== undefined) values.push(value);
      },
      result: () => {
        values.sort((one, other) => order(one, other) ?? 0);
        return values[Math.max(0, Math.ceil((share / 100) * values.length) - 1)];
      },
    };
  },
});

export const aggregates: Readonly<Record<string, Maker>> = {
  count: () => count,
  countif: given => where(count, argument(given, 0)),
  sum: given => sum(argument(given, 0)),
  sumif: given => where(sum(argument(given, 0)), argument(given, 1)),
  avg: given => average(argument(given, 0)),
  dcount: given => distinct(argument(given, 0)),
  dcountif: given => where(distinct(argument(given, 0)), argument(given, 1)),
  max: given => best(argument(given, 0), 1),
  min: given => best(argument(given, 0), -1),
  percentile: given => percentile(argument(given, 0), Number(argument(given, 1).of([]))),
};
