// A word that names no command, with the nearest that does.
import { didYouMean } from '../fault/did-you-mean.js';
import { Fault } from '../fault/fault.js';

export function unknownCommand(name: string, known: readonly string[]): Fault {
  const near = didYouMean(name, known);
  const question = near === undefined ? '' : `; did you mean ${near}?`;
  return new Fault('COMMAND_UNKNOWN', `there is no command ${JSON.stringify(name.slice(0, 60))}${question}`);
}
