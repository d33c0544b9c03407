// Trusted identities: `*`, or `x509.subject: C=US, ST=WA, O=Octo`, of which every attribute has to be in the subject.

export type SubjectAttributes = ReadonlyMap<string, readonly string[]>;

const prefix = 'x509.subject:';

/** Why the list cannot be used; undefined when it can. */
export function identitiesProblem(identities: readonly string[]): string | undefined {
  if (identities.length === 0) return 'it names no trusted identity; * means any';
  if (identities.includes('*'))
    return identities.length === 1 ? undefined : '* stands beside other identities';
  const bad = identities.find(each => attributesIn(each) === undefined);
  return bad === undefined
    ? undefined
    : `${JSON.stringify(bad.slice(0, 80))} is not ${prefix} with attributes`;
}

/** As Node writes a subject: one attribute per line. */
export function isTrusted(subject: string, identities: readonly string[]): boolean {
  if (identities.includes('*')) return true;
  const attributes = collected(subject.split('\n').map(pairOf));
  return identities.some(identity => {
    const wanted = attributesIn(identity);
    return (
      wanted !== undefined &&
      [...wanted].every(([name, values]) =>
        values.every(value => attributes?.get(name)?.includes(value) === true),
      )
    );
  });
}

function attributesIn(identity: string): SubjectAttributes | undefined {
  if (!identity.startsWith(prefix)) return undefined;
  return collected(partedByCommas(identity.slice(prefix.length)).map(pairOf));
}

type Pair = readonly [name: string, value: string];

function pairOf(text: string): Pair | undefined {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(at, 0)).trim().toUpperCase();
  const value = unescaped(text.slice(at + 1).trim());
  if (at < 1 || value === '') return undefined;
  return [name === 'S' ? 'ST' : name, value];
}

function collected(pairs: readonly (Pair | undefined)[]): SubjectAttributes | undefined {
  const attributes = new Map<string, readonly string[]>();
  for (const pair of pairs) {
    if (pair === undefined) return undefined;
    attributes.set(pair[0], [...(attributes.get(pair[0]) ?? []), pair[1]]);
  }
  return attributes.size === 0 ? undefined : attributes;
}

/** A comma after a backslash belongs to the value. */
function partedByCommas(text: string): readonly string[] {
  return text.split(/(?<!\\),/);
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, '$1');
}
