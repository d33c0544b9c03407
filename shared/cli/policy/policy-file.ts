// A policy from its file; whatever is wrong is one fault that shows every place.
import { readFile } from 'node:fs/promises';
import { asFault, Fault } from '../../fault/fault.js';
import type { Policy } from '../../policy/policy.js';
import { policyFault } from '../../policy/policy-fault.js';
import { readPolicy } from '../../policy/read-policy.js';
import { vocabulary } from '../../steps/promote/vocabulary.js';

/** `now` tells which windows never open again. */
export async function policyFrom(path: string, now: number): Promise<Policy> {
  const read = readPolicy({ name: path, text: await textOf(path) }, { vocabulary, now });
  if (read.kind === 'read') return read.policy;
  throw policyFault(path, read.problems);
}

export async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    // Not there, a folder, or not to be read: Node's words name the path and the reason.
    throw new Fault('POLICY_INVALID', `${path} cannot be read: ${asFault(thrown).message}`, {
      hint: 'run the command where the file is, or name it with --file',
    });
  }
}
