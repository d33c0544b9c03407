// `azure-promote policy test FILE…`: each case decided, and the count of those that were not decided as expected.
import { dirname, join } from 'node:path';
import { Fault } from '../../fault/fault.js';
import { harmlessLine } from '../../host/codec/untrusted.js';
import type { HostProcess } from '../../host/host-process.js';
import { play } from '../../policy/cases/play.js';
import { readCases } from '../../policy/cases/read-cases.js';
import { policyFault } from '../../policy/policy-fault.js';
import { clockFrom } from '../../wiring/clock.js';
import { policyFrom, textOf } from './policy-file.js';

export async function testPolicies(paths: readonly string[], io: HostProcess): Promise<void> {
  const flag = paths.find(path => path.startsWith('-'));
  if (flag !== undefined || paths.length === 0) {
    throw new Fault('INPUT_INVALID', `expected files of cases, got ${flag ?? 'none'}`, {
      hint: 'run azure-promote policy test FILE...',
    });
  }
  const count = { passed: 0, failed: 0 };
  for (const path of paths) await testFile(path, count, io);
  const closing = `${count.passed} passed, ${count.failed} failed`;
  io.stdout.write(`${closing}\n`);
  if (count.failed > 0)
    throw new Fault('POLICY_DECIDES_OTHERWISE', `the policy decides otherwise than expected: ${closing}`);
}

async function testFile(
  path: string,
  count: { passed: number; failed: number },
  io: HostProcess,
): Promise<void> {
  const read = readCases(path, await textOf(path));
  if (read.kind === 'wrong') throw policyFault(path, read.problems);
  const policy = await policyFrom(join(dirname(path), read.policy), clockFrom(io.env).now());
  for (const given of read.cases) {
    const { decision, problems } = play(policy, given);
    if (problems.length === 0) {
      count.passed += 1;
      continue;
    }
    count.failed += 1;
    const lines = [
      `${path}:${given.from.line}: ${given.name}`,
      ...problems.map(problem => `  ${problem}`),
      `  it was ${decision}`,
    ];
    io.stdout.write(`${lines.map(line => harmlessLine(line, 'terminal')).join('\n')}\n`);
  }
}
