// Where a value lies in a JSON answer: `data.points[0].total` or `$["odd name"].count`. No wildcards, no filters, no code.
export type JsonPath = readonly (string | number)[];

export type PathReading =
  | { readonly kind: 'path'; readonly path: JsonPath }
  | { readonly kind: 'wrong'; readonly why: string };

const step = /^(?:\.?([^.[\]"'\s*?@()$]+)|\[(\d{1,9})\]|\["([^"]+)"\]|\['([^']+)'\])/;

/** A lone `$`, or nothing at all, is the whole answer. */
export function readPath(text: string): PathReading {
  const path: (string | number)[] = [];
  let rest = text.trim().replace(/^\$/, '');
  while (rest !== '') {
    const [whole = '', name, index, quoted, single] = step.exec(rest) ?? [];
    if (whole === '' || (path.length > 0 && name !== undefined && !whole.startsWith('.'))) {
      return {
        kind: 'wrong',
        why: `a name, [0] or ["name"] was expected at ${JSON.stringify(rest.slice(0, 20))}`,
      };
    }
    path.push(index === undefined ? (name ?? quoted ?? single ?? '') : Number(index));
    rest = rest.slice(whole.length);
  }
  return { kind: 'path', path };
}

/** Undefined when there is nothing: what an object inherits is not in an answer. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  let value = json;
  for (const each of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, each)) return undefined;
    value = Reflect.get(value, each);
  }
  return value;
}

/** As a reader finds it again in the answer. */
export function printPath(path: JsonPath): string {
  const steps = path.map(each => {
    if (typeof each === 'number') return `[${each}]`;
    return /^[\w-]+$/.test(each) ? `.${each}` : `[${JSON.stringify(each)}]`;
  });
  return `$${steps.join('')}`;
}
