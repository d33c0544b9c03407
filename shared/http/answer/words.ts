// What a service says about its refusal, taken from the many forms it may have. Pure.

export type Said = {
  /** The service's own code, such as `ResourceNotFound`; empty when it has none. */
  readonly code: string;
  /** One line in the service's own words; empty when it said nothing. */
  readonly words: string;
  /** Instead of words: what came. */
  readonly thing?: string;
};

const longestSentence = 1_000;
const longestPlainText = 200;

export function saidBy(text: string): Said {
  const trimmed = text.trim();
  if (trimmed === '') return { code: '', words: '', thing: 'an empty body' };
  return fromJson(trimmed) ?? fromHtml(trimmed) ?? fromXml(trimmed) ?? fromText(trimmed);
}

/** Resource Manager, OData, OAuth, App Service, GitHub and others put code and message in one of these places. */
function fromJson(text: string): Said | undefined {
  const body = record(parsed(text));
  if (body === undefined) return undefined;
  const prometheus = fromPrometheus(body);
  if (prometheus !== undefined) return prometheus;
  const inner = record(body['error']) ?? record(body['odata.error']) ?? body;
  const code = first(inner, ['code', 'Code', 'errorCode']) ?? first(body, ['error', 'code']) ?? '';
  const message =
    first(inner, ['message', 'Message', 'error_description', 'description', 'detail', 'title']) ??
    first(record(inner['message']), ['value']) ??
    '';
  const said = [message, ...reasonsIn(inner)].reduce(
    (sentences, sentence) => (sentences.includes(sentence) ? sentences : `${sentences} ${sentence}`.trim()),
    '',
  );
  return {
    code: oneLine(code, 100),
    words: said === '' ? fromText(text).words : oneLine(said, longestSentence),
  };
}

/** There `error` is a sentence, and its kind stands beside it. */
function fromPrometheus(body: Fields): Said | undefined {
  const { status, errorType, error } = body;
  if (status !== 'error' || typeof errorType !== 'string' || typeof error !== 'string') return undefined;
  return { code: oneLine(errorType, 100), words: oneLine(error, longestSentence) };
}

const mostReasons = 4;
const deepestReason = 5;

/** What is the matter stands innermost: the outer message of Resource Manager and Log Analytics is often a formula. */
function reasonsIn(error: Fields): readonly string[] {
  const details = [error['details'], error['errors']].flatMap(list => (Array.isArray(list) ? list : []));
  const told = details.slice(0, mostReasons).flatMap(detail => {
    const fields = record(detail) ?? {};
    return [first(fields, ['message', 'Message']) ?? '', ...innerReasons(fields)];
  });
  return [...innerReasons(error), ...told].filter(sentence => sentence !== '').slice(0, mostReasons);
}

function innerReasons(error: Fields, depth = 1): readonly string[] {
  const inner = record(error['innererror'] ?? error['innerError'] ?? error['Innererror']);
  if (inner === undefined || depth > deepestReason) return [];
  const message = first(inner, ['message', 'Message']) ?? '';
  const code = first(inner, ['code', 'Code']) ?? '';
  // A number says nothing to people.
  const isNamed = /[A-Za-z]/.test(code) && !message.includes(code);
  const sentence = [isNamed ? code : '', message].filter(part => part !== '').join(': ');
  return [sentence, ...innerReasons(inner, depth + 1)];
}

function fromHtml(text: string): Said | undefined {
  if (!/^<(!doctype html|html|head|body)\b/i.test(text)) return undefined;
  const title = oneLine(/<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? '', longestPlainText);
  const thing = title === '' ? 'an HTML page without a title' : `an HTML page titled "${title}"`;
  return { code: '', words: '', thing };
}

function fromXml(text: string): Said | undefined {
  if (!/^(<\?xml[^>]*>\s*)?<error\b/i.test(text)) return undefined;
  const inside = (name: string) => new RegExp(`<${name}>([^<]*)`, 'i').exec(text)?.[1] ?? '';
  return { code: oneLine(inside('code'), 100), words: oneLine(inside('message'), longestSentence) };
}

function fromText(text: string): Said {
  return { code: '', words: oneLine(text, longestPlainText) };
}

/** No line breaks and no control characters: what a log makes of those is not the service's to choose. */
function oneLine(text: string, longest: number): string {
  const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: one of the other forms.
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function first(from: Fields | undefined, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = from?.[name];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}
