// The values of KQL, as far as they are played here, and how a query is refused.

export type KqlType = 'string' | 'long' | 'int' | 'real' | 'bool' | 'datetime' | 'timespan';

/** Moments and spans are milliseconds; undefined is KQL's null. */
export type Value = string | number | boolean | undefined;
export type Row = readonly Value[];
export type Column = { readonly name: string; readonly type: KqlType };
/** Rows may come one by one, and then only once. */
export type Table = { readonly columns: readonly Column[]; readonly rows: Iterable<Row> };
export type WholeTable = Table & { readonly rows: readonly Row[] };

/** Of one row, or of a group of rows. */
export type Compiled = { readonly type: KqlType; of(row: Row): Value };

/** The query is wrong, or it asks for something that is not played here. */
export class KqlRefused extends Error {
  override readonly name = 'KqlRefused';
  readonly kind: 'syntax' | 'semantic';

  constructor(kind: 'syntax' | 'semantic', message: string) {
    super(message);
    this.kind = kind;
  }
}

export const unplayed = (what: string): KqlRefused =>
  new KqlRefused('semantic', `The playground does not play ${what}; a real workspace may.`);

export const isNumeric = (type: KqlType): boolean => type === 'long' || type === 'int' || type === 'real';

/** What comes out of two numbers. */
export const wider = (one: KqlType, other: KqlType): KqlType => {
  if (one === other) return one;
  return one === 'real' || other === 'real' ? 'real' : 'long';
};

export const order = (one: Value, other: Value): number | undefined => {
  if (one === undefined || other === undefined) return undefined;
  return one < other ? -1 : one > other ? 1 : 0;
};
