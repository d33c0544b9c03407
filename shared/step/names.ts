// One canonical name per input and output (kebab-case), and how each host spells it.

export const hostNames = ['github', 'azure-pipelines', 'terminal'] as const;
export type HostName = (typeof hostNames)[number];

const canonical = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function isCanonicalName(name: string): boolean {
  return canonical.test(name);
}

export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalCase(name: string): string {
  return camelCase(name).replace(/^[a-z]/, letter => letter.toUpperCase());
}

/** How a user of this host writes the name. */
export function spell(name: string, host: HostName): string {
  switch (host) {
    case 'github':
      return name;
    case 'azure-pipelines':
      return camelCase(name);
    case 'terminal':
      return `--${name}`;
    default:
      return unreachable(host);
  }
}

/** The variable that a terminal reads the input from when no flag is given; the only way for a secret. */
export function terminalVariable(name: string): string {
  return `AZURE_PROMOTE_${name.replaceAll('-', '_').toUpperCase()}`;
}

/**
 * Pairs of names that some host could not tell apart. Azure looks names up in upper case without
 * hyphens, so that `ab-c` and `a-bc` would be one input there.
 */
export function collisions(names: readonly string[]): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  for (const name of names) {
    const key = camelCase(name).toUpperCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, name);
    else pairs.push([other, name]);
  }
  return pairs;
}

/** Makes the compiler prove that a switch covers every case. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${String(value)}`);
}
