// Rules and splits as values.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isInForce,
  rulesFor,
  rulesWithout,
  shareIn,
  splitBy,
} from '../../../../shared/traffic/app-service/live/rules.js';

const hosts = { staging: 'shop-staging.test', preview: 'shop-preview.test' };
const rule = (name: string, reroutePercentage: number, actionHostName = `shop-${name}.test`) => ({
  name,
  actionHostName,
  reroutePercentage,
});

type Rule = ReturnType<typeof rule>;

const changed = (...rules: readonly Rule[]) => ({ rules, changes: true });
const kept = (...rules: readonly Rule[]) => ({ rules, changes: false });

describe('the rules for a split', () => {
  it.each([
    ['add one for a slot that had none', [], { staging: 10 }, changed(rule('staging', 10))],
    ['replace the share', [rule('staging', 10)], { staging: 25 }, changed(rule('staging', 25))],
    ['take away what falls to nothing', [rule('staging', 10)], { staging: 0 }, changed()],
    [
      'leave a rule at nothing where nothing changes',
      [rule('staging', 0)],
      { staging: 0 },
      kept(rule('staging', 0)),
    ],
    [
      'leave slots alone that are not named',
      [rule('preview', 5)],
      { staging: 10 },
      changed(rule('preview', 5), rule('staging', 10)),
    ],
    ['leave rules alone whose slot is gone', [rule('gone', 5)], { staging: 0 }, kept(rule('gone', 5))],
    [
      'do not mind case',
      [rule('STAGING', 10, 'SHOP-staging.test')],
      { staging: 10 },
      kept(rule('STAGING', 10, 'SHOP-staging.test')),
    ],
    [
      'make one of two',
      [rule('staging', 10), rule('Staging', 5)],
      { staging: 20 },
      changed(rule('staging', 20)),
    ],
    [
      'right a wrong host',
      [rule('staging', 10, 'other.test')],
      { staging: 10 },
      changed(rule('staging', 10)),
    ],
  ])('%s', (_, rules, split, wanted) => {
    expect(rulesFor(rules, split, hosts)).toEqual(wanted);
  });

  it('are in force once written, whatever stood there, and writing them again changes nothing', () => {
    const share = fc.integer({ min: 0, max: 500 }).map(tenths => tenths / 10);
    const standing = fc.array(
      fc.record({
        name: fc.constantFrom('staging', 'PREVIEW', 'gone'),
        actionHostName: fc.constantFrom('shop-staging.test', 'elsewhere.test'),
        reroutePercentage: share,
      }),
    );
    fc.assert(
      fc.property(standing, share, share, (rules, staging, preview) => {
        const split = { staging, preview };
        const { rules: written } = rulesFor(rules, split, hosts);
        expect(isInForce(written, 'staging', { share: staging, host: hosts.staging })).toBe(true);
        expect(isInForce(written, 'preview', { share: preview, host: hosts.preview })).toBe(true);
        expect(shareIn(written, 'gone')).toBe(shareIn(rules, 'gone'));
        expect(rulesFor(written, split, hosts)).toEqual({ rules: written, changes: false });
      }),
    );
  });

  it('without one slot are those of the others', () => {
    expect(rulesWithout([rule('Staging', 0), rule('preview', 5)], 'staging')).toEqual({
      rules: [rule('preview', 5)],
      changes: true,
    });
    expect(rulesWithout([rule('preview', 5)], 'staging').changes).toBe(false);
  });
});

describe('a split by rules', () => {
  it('gives production what is left', () => {
    expect(splitBy([rule('staging', 33.4)], ['staging', 'preview'], 'production')).toEqual({
      production: 66.6,
      staging: 33.4,
      preview: 0,
    });
  });
});
