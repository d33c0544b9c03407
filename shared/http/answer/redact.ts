// Keeps secrets out of what is said about a request: its line in the trace, its path, the words of its answer. Pure.

const hidden = '***';
const namesOfSecrets =
  /authorization|cookie|identity-header|password|secret|(assertion|code|credentials?|key|passwd|pwd|sig|signature|token)$/i;
/** Shorter values are no secrets, and hiding them would tear holes into sentences. */
const shortestSecret = 8;

const shapesOfSecrets: readonly RegExp[] = [
  /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
  /(?<=\b(?:Bearer|Basic|SharedKey|SharedAccessSignature)\s)[^\s"',;]{8,}/gi,
  /(?<=[?&](?:code|key|sig|token)=)[^\s"'&,;<>]+/gi,
  /(?<=\b(?:accesskey|accountkey|assertion|client_assertion|client_secret|password|pwd|secret|sharedaccesskey|\w+_token)["']?\s?[=:]\s?["']?)[^\s"'&,;<>]{8,}/gi,
];

/** The address without user, password and fragment; of the query only names, and the api-version. */
export function traceUrl(url: URL): string {
  const parts = [...url.searchParams].map(([name, value]) =>
    name.toLowerCase() === 'api-version' ? `${name}=${encodeURIComponent(value)}` : `${name}=…`,
  );
  const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
  return `${url.protocol}//${url.host}${url.pathname}${query}`;
}

export type Sent = {
  readonly url: URL;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: unknown;
};

/** Text from outside without what we sent in confidence, and without anything shaped like a secret. */
export function withoutSecrets(text: string, sent: Sent): string {
  let clean = text;
  for (const secret of secretsOf(sent)) clean = clean.replaceAll(secret, hidden);
  for (const shape of shapesOfSecrets) clean = clean.replace(shape, hidden);
  return clean;
}

function secretsOf({ url, headers, body }: Sent): readonly string[] {
  const named = [...headers, ...url.searchParams, ...fieldsOf(body)]
    .filter(([name]) => namesOfSecrets.test(name))
    .flatMap(([, value]) => spellings(value));
  const long = [...named, url.password].filter(value => value.length >= shortestSecret);
  return [...new Set(long)].sort((one, other) => other.length - one.length);
}

/** A header such as `Bearer x` is secret in its second word; `Basic x` holds a password in base64. */
function spellings(value: string): readonly string[] {
  const credential = /^\w+ (\S+)$/.exec(value)?.[1] ?? value;
  const opened = /^basic /i.test(value) ? Buffer.from(credential, 'base64').toString('utf8') : '';
  const password = opened.slice(opened.indexOf(':') + 1);
  return [value, credential, encodeURIComponent(credential), password];
}

function fieldsOf(body: unknown): readonly (readonly [name: string, value: string])[] {
  if (typeof body !== 'string') return [];
  if (!/^\s*[[{]/.test(body)) return [...new URLSearchParams(body)];
  try {
    return leaves('', JSON.parse(body));
  } catch {
    // Not JSON after all: there are no named fields in it to find.
    return [];
  }
}

function leaves(name: string, value: unknown): readonly (readonly [name: string, value: string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(Array.isArray(value) ? name : key, inner));
}
