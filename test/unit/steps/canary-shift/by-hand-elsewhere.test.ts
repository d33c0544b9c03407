// The commands that finish by hand where the control plane is not Resource Manager's.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { backByHand } from '../../../../shared/steps/canary-shift/by-hand.js';

const key = encodeURIComponent('.appconfig.featureflag/new checkout');
const common = { kind: 'feature-flag', isExchanged: false } as const;

describe('going back by hand', () => {
  it('of a feature flag sets the percentage in the value as it stands', () => {
    const [read, write] = backByHand({
      ...common,
      resource: `https://contoso.azconfig.io/kv/${key}?label=prod`,
      split: { off: 100, on: 0 },
      stable: 'off',
      candidate: 'on',
    });
    expect(read).toMatch(
      /^az appconfig kv show --endpoint https:\/\/contoso\.azconfig\.io --auth-mode login --key '\.appconfig\.featureflag\/new checkout' --label prod /,
    );
    expect(read).toMatch(/DefaultRolloutPercentage\)=0' > flag\.json$/);
    expect(write).toMatch(/^az appconfig kv set .*ff\+json;charset=utf-8' --value @flag\.json --yes$/);
  });

  it('of variants gives the users of the candidate to stable', () => {
    const [read] = backByHand({
      ...common,
      resource: `https://contoso.azconfig.io/kv/${key}`,
      split: { plain: 100, bold: 0 },
      stable: 'plain',
      candidate: 'bold',
    });
    expect(read).toContain('select(.variant=="bold").variant)="plain"');
    expect(read).not.toContain('--label');
  });

  it('of a program is one line for it', () => {
    const [line = ''] = backByHand({
      kind: 'command',
      resource: 'cat',
      split: { 'it’s': 100, b: 0 },
      stable: 'it’s',
      candidate: 'b',
      isExchanged: false,
    });
    const said = execFileSync('/bin/sh', ['-c', line], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual({
      protocol: 1,
      id: 'by-hand',
      verb: 'write',
      split: { 'it’s': 100, b: 0 },
    });
  });
});
