// What must never be printed, and its removal from every text that leaves the process.
// The hosts mask too; this also covers a terminal, files, and the spellings that a service echoes back.

export type Redaction = {
  readonly hide: (value: string) => void;
  readonly redact: (text: string) => string;
};

// A shorter one would blot out the log and hide nothing that cannot be guessed.
const shortest = 4;

export function startRedaction(): Redaction {
  const hidden = new Set<string>();
  let longestFirst: readonly string[] = [];
  const hide = (value: string): void => {
    for (const spelling of spellings(value)) hidden.add(spelling);
    // A secret that holds another one has to go first.
    longestFirst = [...hidden].sort((one, other) => other.length - one.length);
  };
  const redact = (text: string): string =>
    longestFirst.reduce((rest, spelling) => rest.replaceAll(spelling, '***'), text);
  return { hide, redact };
}

/** The single lines that a host has to be told of; hosts compare line by line. */
export function maskedLines(value: string): readonly string[] {
  const lines = value.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');
  // The last line of a key may be one bracket: masked, it would go missing everywhere.
  return lines.length <= 1 ? lines : lines.filter(line => line.trim().length >= shortest);
}

function spellings(value: string): readonly string[] {
  const whole = [value, ...maskedLines(value)];
  const all = whole.flatMap(text => {
    const readable = Buffer.from(text, 'utf8').toString('utf8');
    const inUrl = encodeURIComponent(readable);
    return [text, JSON.stringify(text).slice(1, -1), inUrl, inUrl.replaceAll('%20', '+')];
  });
  return all.filter(spelling => spelling.trim().length >= shortest);
}
