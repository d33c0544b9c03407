// HTML and SVG as text, in which every word from outside stays a word.

/** Safe between tags and between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(unsafe, character => entities[character] ?? '�');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '\n',
  '\t': '\t',
};
// Half of a pair, what turns the direction of writing, and what no page may hold.
const unsafe = /[&<>"'\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `inside` is HTML already; words go through `escapeHtml` first, or come by `words`. */
export function element(name: string, attributes: Attributes, inside?: string): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return inside === undefined ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`;
}

export function words(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeHtml(text));
}
