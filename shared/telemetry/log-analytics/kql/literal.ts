// Values as literals of KQL. Nothing that a value holds can end its literal.

/** Controls, line ends that only some readers see, marks that turn or hide text, and halves of a character. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

export function textLiteral(value: string): string {
  const escaped = value
    .replace(/[\\"]/g, mark => `\\${mark}`)
    .replace(unsafe, mark => short[mark] ?? hex(mark));
  return `"${escaped}"`;
}

/** To the millisecond, in UTC. */
export function momentLiteral(value: number): string {
  return `datetime(${new Date(value).toISOString()})`;
}

export function spanLiteral(milliseconds: number): string {
  return `${wholeLiteral(milliseconds)}ms`;
}

export function wholeLiteral(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number`);
  return String(value);
}

export function realLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no finite number`);
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}

/** Unit by unit: a character beyond the first plane is two of them. */
function hex(mark: string): string {
  return Array.from({ length: mark.length }, (_, at) => mark.charCodeAt(at))
    .map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
