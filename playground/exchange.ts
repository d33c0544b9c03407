// What reaches a room and what leaves it: plain values, so that a room needs no socket to be read or tried.

export type Ask = {
  readonly method: string;
  /** Lower case, without a port: the name the caller believes it is talking to. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Path and query exactly as they were sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly secure: boolean;
};

export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>;

export type Answer = {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: string;
  /** The slot that served it, when a small app did. */
  readonly arm?: string;
};

/** Azure writes what it knows to be absent as null, and callers trip over it: so does this. */
const absentAsNull = (_key: string, value: unknown): unknown => (value === undefined ? null : value);

export const json = (status: number, body: unknown, headers: AnswerHeaders = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body, absentAsNull),
});

export const html = (status: number, title: string, headers: AnswerHeaders = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body: `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

export const text = (status: number, body: string, headers: AnswerHeaders = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body,
});

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && Boolean(value) && !Array.isArray(value);

export type ParsedJson =
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly why: string };

export const parseJson = (body: string): ParsedJson => {
  try {
    return { kind: 'parsed', value: JSON.parse(body) };
  } catch (error) {
    // Known here: the body is not JSON; the parser's words say where.
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  }
};
