import { describe, expect, it } from '@jest/globals';
import { runningCheck, runningIn } from '../../../../shared/steps/verify-artifact/running.js';
import type { Arm, LiveSplit } from '../../../../shared/traffic/target.js';

const hex = 'a'.repeat(64);
const gathered = {
  subjects: [{ name: 'app', digests: [{ algorithm: 'sha256', hex }] }],
  checks: [],
  candidates: [],
};

function liveWith(production: Partial<Arm>): LiveSplit {
  const arm = { share: 100, state: 'Running', builds: [], contradiction: false, hasRule: false, unknown: [] };
  const arms = [
    { ...arm, name: 'production', isDefault: true, ...production },
    { ...arm, name: 'staging', isDefault: false, share: 0, digest: `sha256:${'b'.repeat(64)}` },
  ];
  return {
    resource: 'r',
    arms,
    split: { production: 100, staging: 0 },
    idle: ['staging'],
    guard: 'g',
    remarks: [],
  };
}

const tag = { source: 'image', text: 'registry.example/app:v1' } as const;

describe('what runs', () => {
  it.each([
    ['the same bytes', { digest: `sha256:${hex}` }, undefined, 'same'],
    ['other bytes', { digest: `sha256:${'b'.repeat(64)}` }, undefined, 'different'],
    ['a tag', { builds: [tag] }, undefined, 'unknowable'],
    ['two digests in one arm', { contradiction: true }, undefined, 'unknowable'],
    ['other bytes in the candidate', { digest: `sha256:${hex}` }, 'Staging', 'different'],
    ['an arm that is not there', { digest: `sha256:${hex}` }, 'preview', 'unknowable'],
  ] as const)('is %s', (_, production, candidate, answer) => {
    const running = runningIn(liveWith(production), candidate, gathered);
    expect(running.answer).toBe(answer);
    expect(runningCheck(running, true, gathered).fine).toBe(answer === 'same');
    expect(runningCheck(running, false, gathered)).toMatchObject({
      fine: true,
      got: expect.stringMatching(`^${answer}`),
    });
  });
});
