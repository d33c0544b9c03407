// Whether a source knows the arms of a rollout, before anything moves.
import { describe, expect, it } from '@jest/globals';
import { knownArms } from '../../../../shared/steps/outlook/known-arms.js';
import type { Answered, VersionSeen } from '../../../../shared/telemetry/telemetry.js';

const arms = { candidate: '2.0.0', stable: '1.0.0', role: undefined };
const seen = (...rows: readonly (readonly [string, ...string[]])[]): Answered<readonly VersionSeen[]> => ({
  kind: 'told',
  value: rows.map(([version, ...roles]) => ({ version, total: 7, lastSeen: 0, roles })),
});
const fault = (code: string, words: RegExp) => ({
  kind: 'unknown',
  fault: expect.objectContaining({ code, message: expect.stringMatching(words) }),
});

describe('the arms of a rollout', () => {
  it('are known where stable is seen, also before the candidate had a request', () => {
    expect(knownArms(seen(['1.0.0', 'shop']), arms, 'terminal')).toEqual({ kind: 'known', role: 'shop' });
    expect(knownArms(seen(['1.0.0']), arms, 'terminal')).toEqual({ kind: 'known' });
  });

  it('are those of the role that was named, whoever else reports the same', () => {
    const both = seen(['1.0.0', 'billing', 'shop']);
    expect(knownArms(both, { ...arms, role: 'shop' }, 'terminal')).toEqual({ kind: 'known' });
  });

  it('are not known where several services report them, which are named with the input', () => {
    const several = knownArms(seen(['2.0.0', 'billing'], ['1.0.0', 'shop']), arms, 'terminal');
    expect(several).toMatchObject(fault('INPUT_INVALID', /one input/));
    expect(JSON.stringify(several)).toMatch(/--role.*billing.*shop/);
  });

  it.each([
    [seen(['1.0.1', 'shop']), /1\.0\.0 of the stable .* seen were 1\.0\.1 .*did you mean 1\.0\.1/],
    [{ kind: 'no-data', why: 'nothing' } as const, /1\.0\.0 of the stable .* no request was seen at all/],
  ])('are not known where nobody reports stable', (answer, words) => {
    expect(knownArms(answer, arms, 'terminal')).toMatchObject(fault('VERSION_UNKNOWN', words));
  });

  it('are not known where nobody can be asked', () => {
    const answer = { kind: 'unreadable', why: 'no permission', hint: 'assign it' } as const;
    const unread = knownArms(answer, arms, 'terminal');
    expect(unread).toMatchObject(fault('TELEMETRY_UNREADABLE', /no permission/));
    expect(unread).toMatchObject({ fault: { hint: 'assign it' } });
  });
});
