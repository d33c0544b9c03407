// What was thrown by a library that reads outside bytes, as a few harmless words. It throws errors of its own, plain
// ones, and TypeErrors; their messages quote what they read.

const longest = 160;

export function wordsOf(thrown: unknown): string {
  if (isAccident(thrown)) return 'a part of it is missing, or is not what it should be';
  const message = messageOf(thrown);
  const plain = message.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (plain === '') return 'it cannot be read';
  return plain.length <= longest ? plain : `${plain.slice(0, longest)}…`;
}

/** The stable code that the library gives to a refusal; undefined for whatever else it threw. */
export function codeOf(thrown: unknown): string | undefined {
  const code = isRecord(thrown) ? thrown['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Node's words for reaching into what is not there speak of code, not of the bundle. */
function isAccident(thrown: unknown): boolean {
  return isRecord(thrown) && (thrown['name'] === 'TypeError' || thrown['name'] === 'RangeError');
}

/** By its looks: an error may come from another realm. */
function messageOf(thrown: unknown): string {
  if (!isRecord(thrown)) return String(thrown);
  const { message, cause, fields } = thrown;
  const own = typeof message === 'string' ? message : '';
  const reason = isRecord(cause) && typeof cause['message'] === 'string' ? cause['message'] : '';
  // The library's name for what is missing or wrong in a bundle.
  const places = Array.isArray(fields) ? fields.slice(0, 3).join(', ') : '';
  return [own, reason === own ? '' : reason, places].filter(text => text !== '').join(': ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
