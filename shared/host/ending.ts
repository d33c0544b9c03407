// The end of a step in words: the outputs that every step has, one annotation, and the whole fault in the log.
import { catalogue } from '../fault/catalogue.js';
import { explainFault, factLines } from '../fault/explain.js';
import type { Fault } from '../fault/fault.js';
import { exitCode } from '../step/outcome.js';
import type { Ending } from './host.js';
import type { PipelineLog } from './pipeline-log.js';

export function endingOutputs(ending: Ending): readonly (readonly [name: string, value: string])[] {
  return [
    ['outcome', ending.outcome],
    ['error-code', ending.fault?.code ?? ending.code ?? ''],
  ];
}

/** On a terminal. Of what is broken without a fault, the code says whose doing it is. */
export function exitCodeOf({ outcome, fault, code }: Ending): number {
  const told = outcome === 'broken' && code !== undefined ? catalogue[code].class : undefined;
  return exitCode(outcome, fault?.class ?? told);
}

export function hasFailed(ending: Ending): boolean {
  return exitCodeOf(ending) !== 0;
}

export function tellEnding(ending: Ending, log: PipelineLog): void {
  const { step, outcome, headline, fault, code } = ending;
  if (fault !== undefined) {
    log.last({ kind: 'error', title: fault.code, text: annotationOf(fault) });
    log.info(explainFault(fault).join('\n'));
    log.debug(causes(fault).join('\n'));
  } else if (hasFailed(ending)) {
    log.last({ kind: 'error', title: code ?? step, text: `${outcome}: ${headline}` });
  } else {
    log.info(`${outcome}: ${headline}`);
  }
  log.close();
}

/** An annotation stands alone on the page of the run: what a hint points at must stand in it. */
function annotationOf(fault: Fault): string {
  return [fault.message, ...factLines(fault.facts), `hint: ${fault.hint}`].join('\n');
}

/** Where it came from, for whoever looks for a bug. */
export function causes(fault: Fault): readonly string[] {
  const stacks: string[] = [];
  for (let at: unknown = fault, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    stacks.push(at.stack ?? `${at.name}: ${at.message}`);
  }
  return stacks;
}
