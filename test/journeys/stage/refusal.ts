// What every refusal owes its reader, on every host: one code, one message, a hint, no stack trace, nothing half-done.
import { expect } from '@jest/globals';
import type { HostName } from '../../../shared/step/names.js';
import type { HostRun, JourneyHost } from '../hosts/host-run.js';
import { changesAsked, type Scene, type SceneRequest } from './scene.js';

export type Expected = {
  readonly code: string;
  /** Whose mistake it is; a terminal tells it by its exit code. */
  readonly whose: keyof typeof exitCodes;
  /** What its reader must find in the log, word for word or by pattern. */
  readonly says: readonly (string | RegExp)[];
  readonly hint: RegExp;
};

const exitCodes = { refused: 1, yours: 2, world: 3 } as const;
const outcomes = { refused: 'refused', yours: 'refused', world: 'broken' } as const;

/** Runs it and looks at all that it left; the run is there for more. */
export async function expectRefusal(
  host: JourneyHost,
  scene: Scene,
  request: SceneRequest,
  expected: Expected,
): Promise<HostRun> {
  const run = await host.run(scene.request(request));
  const { code, whose } = expected;
  expect({ outputs: run.outputs, log: run.log }).toMatchObject({
    outputs: { outcome: outcomes[whose], 'error-code': code },
  });
  expect({ conclusion: run.conclusion, exitCode: run.exitCode }).toEqual({
    conclusion: 'failure',
    exitCode: exitCodeOn(host.name, whose),
  });
  expectWords(run, expected);
  expect(Object.keys(run.outputs).toSorted()).toEqual(['error-code', 'outcome']);
  expect(run.summary).toBe('');
  expect(changesAsked(scene)).toEqual([]);
  return run;
}

function exitCodeOn(host: HostName, whose: Expected['whose']): number {
  if (host === 'terminal') return exitCodes[whose];
  // An agent takes another exit code than 0 for a failure of its own.
  return host === 'github' ? 1 : 0;
}

function expectWords({ errors, log }: HostRun, { code, says, hint }: Expected): void {
  expect(errors.map(error => error.code)).toEqual([code]);
  const [said = '', told = ''] = (errors[0]?.text ?? '').split('\nhint: ');
  // One sentence, then the facts that the hint points at, one to a line.
  const [message = '', ...facts] = said.split('\n');
  expect(message).toMatch(/^\S.{9,1500}$/);
  for (const fact of facts) expect(fact).toMatch(/^[^\s=]+=/);
  expect(told).toMatch(hint);
  for (const words of says) expect(log).toEqual(asMatch(words));
  expect(log).toContain(`docs/reference/errors.md#${code.toLowerCase()}`);
  expect(log).not.toMatch(/^\s+at .+:\d+/m);
  expect(log).not.toMatch(/\bundefined\b|\bNaN\b|\[object |node:internal|TypeError/);
}

function asMatch(words: string | RegExp): unknown {
  return typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
}
