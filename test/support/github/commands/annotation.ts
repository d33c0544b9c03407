// Annotations of a step: what error, warning and notice commands leave behind, within the runner's limits.
import type { Command } from './command.js';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export type Annotation = {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
};

export const annotationLimits = { perLevel: 10, messageLength: 4096 } as const;

export function annotationFrom(level: AnnotationLevel, command: Command): Annotation {
  const title = command.properties.get('title');
  const file = command.properties.get('file');
  return {
    level,
    message: command.data,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...place(command),
  };
}

/** The list keeps the first ten of each level; the runner drops the rest without a word. */
export function keepWithinLimits(kept: Annotation[], annotation: Annotation): void {
  if (kept.filter(other => other.level === annotation.level).length >= annotationLimits.perLevel) return;
  kept.push({ ...annotation, message: annotation.message.slice(0, annotationLimits.messageLength) });
}

type Place = Pick<Annotation, 'line' | 'endLine' | 'column' | 'endColumn'>;

/** Ends without a start become the start; columns need a line, and only one line; an end before its start is dropped. */
function place(command: Command): Place {
  const endLine = wholeNumber(command.properties.get('endline'));
  const line = wholeNumber(command.properties.get('line')) ?? endLine;
  const endColumn = wholeNumber(command.properties.get('endcolumn'));
  const column = wholeNumber(command.properties.get('col')) ?? endColumn;
  if (line === undefined) return {};
  if (endLine !== undefined && endLine < line) return {};
  const lines = { line, ...(endLine === undefined ? {} : { endLine }) };
  if (column === undefined || (endLine !== undefined && endLine !== line)) return lines;
  if (endColumn !== undefined && endColumn < column) return lines;
  return { ...lines, column, ...(endColumn === undefined ? {} : { endColumn }) };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text.trim()) ? Number(text) : undefined;
}
