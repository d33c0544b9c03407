// Reads a logging command out of a line as the agent does: anywhere in the line, and with its own escapes.

export type LoggingCommand = {
  readonly area: string;
  readonly event: string;
  /** Keys in lower case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
};

const PREFIX = '##vso[';
const ESCAPES = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%AZP25', '%'],
] as const;

export function parseLoggingCommand(line: string): LoggingCommand | undefined {
  const begin = line.indexOf(PREFIX);
  const end = begin < 0 ? -1 : line.indexOf(']', begin);
  if (end < 0) return undefined;
  const inside = line.slice(begin + PREFIX.length, end);
  const space = inside.indexOf(' ');
  const names = (space < 0 ? inside : inside.slice(0, space)).split('.').filter(name => name !== '');
  const [area, event] = names;
  if (names.length !== 2 || area === undefined || event === undefined) return undefined;
  const properties = space < 0 ? new Map<string, string>() : parseProperties(inside.slice(space + 1));
  return { area, event, properties, data: unescapeText(line.slice(end + 1)) };
}

function parseProperties(text: string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(';')) {
    const sign = pair.indexOf('=');
    if (sign < 1 || sign === pair.length - 1) continue;
    properties.set(pair.slice(0, sign).toLowerCase(), unescapeText(pair.slice(sign + 1)));
  }
  return properties;
}

function unescapeText(text: string): string {
  return ESCAPES.reduce((unescaped, [escaped, plain]) => unescaped.replaceAll(escaped, plain), text);
}

/** A secret is also hidden in the form in which a command would carry it. */
export function escapeText(text: string): string {
  return ESCAPES.toReversed().reduce((carried, [escaped, plain]) => carried.replaceAll(plain, escaped), text);
}
