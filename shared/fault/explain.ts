// A fault as lines for people: what, hint, facts, and where to read on.
import { type Code, catalogue } from './catalogue.js';
import type { Facts, Fault } from './fault.js';

export const errorsPage = 'docs/reference/errors.md';

export function anchorOf(code: Code): string {
  return code.toLowerCase();
}

export function factLines(facts: Facts): readonly string[] {
  return Object.entries(facts).map(([name, value]) => `${name}=${value}`);
}

/** The whole of a fault. Its first line can stand alone; hints speak of the facts above them. */
export function explainFault(fault: Fault): readonly string[] {
  const facts = factLines(fault.facts);
  return [
    `${fault.code}  ${fault.message}`,
    ...facts.map((line, at) => `  ${at === 0 ? 'facts' : '     '}  ${line}`),
    `  hint   ${fault.hint}`,
    `  more   ${errorsPage}#${anchorOf(fault.code)}`,
  ];
}

/** What `azure-promote explain CODE` prints. */
export function explainCode(code: Code): readonly string[] {
  const { class: kind, title, hint, more } = catalogue[code];
  return [`${code} (${kind})`, '', title, '', more, '', `What to do: ${hint}.`];
}
