// `azure-promote explain CODE`: the catalogue entry behind an error code.
import { catalogue, isCode } from '../fault/catalogue.js';
import { didYouMean } from '../fault/did-you-mean.js';
import { explainCode } from '../fault/explain.js';
import { Fault } from '../fault/fault.js';
import type { HostProcess } from '../host/host-process.js';

export async function explain(words: readonly string[], io: HostProcess): Promise<void> {
  const codes = Object.keys(catalogue);
  const [given] = words;
  if (given === undefined) {
    io.stdout.write(`${codes.join('\n')}\n`);
    return;
  }
  const code = given.toUpperCase().replaceAll('-', '_');
  if (isCode(code)) {
    io.stdout.write(`${explainCode(code).join('\n')}\n`);
    return;
  }
  const near = didYouMean(code, codes);
  throw new Fault('COMMAND_UNKNOWN', `there is no error code ${JSON.stringify(given.slice(0, 60))}`, {
    hint: near === undefined ? 'run azure-promote explain for the list' : `did you mean ${near}?`,
  });
}
