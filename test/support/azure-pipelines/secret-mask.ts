// Hides secrets in what is logged, as the agent does: line by line, so a secret of several lines is never found.

export class SecretMask {
  readonly #hidden = new Set<string>();

  /** A secret that a step told of while running. */
  add(secret: string): void {
    if (secret === '') return;
    for (const form of [secret, insideJson(secret), encodeURIComponent(secret), backslashed(secret)]) {
      this.#hidden.add(form);
    }
  }

  /** A secret known before the job starts: its trimmed and Base64 forms are hidden too. */
  addKnown(secret: string): void {
    if (secret.trim() === '') return;
    for (const form of [secret, secret.trim(), Buffer.from(secret, 'utf8').toString('base64')])
      this.add(form);
  }

  apply(text: string): string {
    let masked = '';
    let position = 0;
    for (const [begin, end] of joinRanges(this.#rangesIn(text))) {
      masked += `${text.slice(position, begin)}***`;
      position = end;
    }
    return masked + text.slice(position);
  }

  #rangesIn(text: string): readonly Range[] {
    const ranges: Range[] = [];
    for (const secret of this.#hidden) {
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
        ranges.push([at, at + secret.length]);
      }
    }
    return ranges.toSorted((one, other) => one[0] - other[0]);
  }
}

type Range = readonly [begin: number, end: number];

function joinRanges(sorted: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const [begin, end] of sorted) {
    const last = joined.at(-1);
    if (last === undefined || begin > last[1]) joined.push([begin, end]);
    else joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return joined;
}

function insideJson(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}

function backslashed(secret: string): string {
  return secret
    .replaceAll('\\\\', '\\')
    .replaceAll("\\'", "'")
    .replaceAll('\\"', '"')
    .replaceAll('\\t', '\t');
}
