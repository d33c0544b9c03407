// Strings as YAML that every parser reads back as the same string, whatever they hold.
import { wrap } from './columns.js';

// Letters first, so that no number, date or sign of YAML's own can be meant; then anything printable.
const plain = /^(?:[A-Za-z_/$]|\.\/)[ -~]*$/;
const breaksPlain = /: | #|[: ]$/;
// YAML 1.1, which some hosts speak, takes these for booleans or nothing.
const otherMeaning = /^(true|false|yes|no|on|off|null|y|n)$/i;
const widest = 110;

/** The string on one line: plain where that is safe, quoted elsewhere. */
export function yamlString(text: string): string {
  const isPlain = plain.test(text) && !breaksPlain.test(text) && !otherMeaning.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Prose at its reader's width. Folding joins lines with one blank, so it only suits single blanks. */
export function yamlProse(text: string, indent: string): string {
  const foldable = /^\S+( \S+)*$/.test(text) && !/\p{Cc}/u.test(text);
  if (!foldable || indent.length + text.length < widest - 20) return yamlString(text);
  return ['>-', ...wrap(text, widest - indent.length).map(line => indent + line)].join('\n');
}

/** A value as users write it: lines as a block, anything else on one line. */
export function yamlValue(text: string, indent: string): string {
  const isBlock = /^\S.*(\n\S.*)+$/.test(text) && !/[^\P{Cc}\n]/u.test(text);
  if (!isBlock) return yamlString(text);
  return ['|-', ...text.split('\n').map(line => indent + line)].join('\n');
}
