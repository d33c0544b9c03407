// From what somebody gave, a name or a document, to a scenario that can be started.
import { readyMade } from './ready-made.js';
import { readScenario, type Scenario } from './scenario.js';
import { type Place, type Problem, placeText } from './shape.js';

/** The scenario cannot be run; the message has a line for each thing that is wrong. */
export class ScenarioRefused extends Error {
  override readonly name = 'ScenarioRefused';
}

export type LineOf = (at: Place) => number | undefined;

const problemLine = ({ at, expected, got }: Problem, lineOf: LineOf): string => {
  const line = lineOf(at);
  return `  ${line === undefined ? '' : `line ${line}: `}${placeText(at)}: expected ${expected}, got ${got}`;
};

export const refusedFor = (
  name: string,
  problems: readonly Problem[],
  lineOf: LineOf = () => undefined,
): ScenarioRefused =>
  new ScenarioRefused(
    [`The scenario ${name} cannot be run:`, ...problems.map(each => problemLine(each, lineOf))].join('\n'),
  );

/** Throws `ScenarioRefused` for a document that is wrong. */
export const scenarioFrom = (document: unknown, name = 'given', lineOf?: LineOf): Scenario => {
  const reading = readScenario(document);
  if (reading.kind === 'wrong') throw refusedFor(name, reading.problems, lineOf);
  return { name, ...reading.value };
};

export const scenarioNamed = (name: string): Scenario | undefined => {
  const found = readyMade.find(each => each.name === name);
  return found && scenarioFrom(found, name);
};

export const scenarioList = (): string => {
  const width = Math.max(...readyMade.map(each => each.name.length));
  return readyMade.map(({ name, about }) => `${name.padEnd(width)}  ${about}\n`).join('');
};
