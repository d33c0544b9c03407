// What a registry answers to whom it does not know: `WWW-Authenticate`, read by its grammar.

export type Challenge =
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer';
      readonly realm: string;
      readonly service: string | undefined;
      readonly scope: string | undefined;
    };

/** The first challenge that can be answered. */
export function readChallenge(header: string | undefined): Challenge | undefined {
  const text = (header ?? '').slice(0, 4096);
  const bearer = /(?:^|,)\s*bearer\s+(.*)$/is.exec(text)?.[1];
  if (bearer !== undefined) {
    const parameters = parametersIn(bearer);
    const realm = parameters.get('realm');
    if (realm === undefined) return undefined;
    return { kind: 'bearer', realm, service: parameters.get('service'), scope: parameters.get('scope') };
  }
  return /(?:^|,)\s*basic(?:\s|$)/i.test(text) ? { kind: 'basic' } : undefined;
}

function parametersIn(text: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of text.matchAll(
    /([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi,
  )) {
    const key = name.toLowerCase();
    // A second scheme behind the first one has a realm of its own.
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain);
  }
  return parameters;
}
