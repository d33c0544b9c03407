// Which arm is the candidate, and whether there is anything to do.
import { describe, expect, it } from '@jest/globals';
import type { Promotion, Standing } from '../../../../shared/promotion/standing.js';
import { type Asked, choose } from '../../../../shared/steps/canary-shift/choosing.js';
import type { Surveyed } from '../../../../shared/steps/canary-shift/port.js';
import { appServiceAbilities } from '../../../../shared/traffic/app-service/abilities.js';
import { containerAppsAbilities } from '../../../../shared/traffic/container-apps/abilities.js';
import type { LiveSplit } from '../../../../shared/traffic/target.js';
import { arm, digest, live, other } from '../live-split.js';

const nothing: Asked = { candidate: undefined, digest: undefined, artifact: undefined };
const empty: Standing = { promotions: [], fence: 0, problems: [], revoked: [] };

function surveyed(split: LiveSplit, more: Partial<Surveyed> = {}): Surveyed {
  return {
    kind: 'app-service',
    live: split,
    abilities: appServiceAbilities,
    stream: { service: 'shop', environment: 'production' },
    ledger: { name: 'none', lasting: false },
    standing: empty,
    telemetry: undefined,
    now: 0,
    heartbeatAge: undefined,
    skew: undefined,
    promotion: 'prm_NEW',
    ...more,
  };
}

const slots = live([arm('production', 100), arm('staging', 0, { digest: other })]);
const revisions = live([arm('shop--v1', 100, { isDefault: true }), arm('shop--v2', 0, { digest: other })]);
const inApps = { kind: 'container-apps', abilities: containerAppsAbilities } as const;

function promotion(more: Partial<Promotion>): Promotion {
  const order = { plan: { candidate: 'staging', stable: 'production' } };
  return {
    id: 'prm_OLD',
    run: '',
    order,
    openedAt: 0,
    fence: 1,
    intents: [],
    orders: [],
    compensations: [],
    announced: {},
    records: [],
    ...more,
  };
}

describe('the choice of arms', () => {
  const artifact = { kind: 'image', reference: 'r/shop', digest: other } as const;

  it.each([
    ['the only idle one when nobody names any', slots, {}, nothing, 'staging'],
    [
      'the one that is named, however it is written',
      slots,
      {},
      { ...nothing, candidate: 'Staging' },
      'staging',
    ],
    [
      'a revision of its own for an image, the same for the same image',
      revisions,
      inApps,
      { ...nothing, artifact, digest: other },
      'shop--d7c7c7c7c7c7c',
    ],
  ])('is %s', (...[, split, more, asked, candidate]) => {
    const stable = split === slots ? 'production' : 'shop--v1';
    expect(choose(asked, surveyed(split, more))).toEqual({ kind: 'shift', candidate, stable });
  });

  it.each([
    ['by its digest', slots, {}, { ...nothing, candidate: 'idle', digest }, 'production'],
    [
      'by its name, where names keep their builds',
      revisions,
      inApps,
      { ...nothing, candidate: 'shop--v1' },
      'shop--v1',
    ],
  ])('is none when what was asked for %s has everything already', (...[, split, more, asked, there]) => {
    expect(choose(asked, surveyed(split, more))).toMatchObject({ kind: 'there', arm: there });
  });

  it('goes on with what an earlier call began', () => {
    const holder = promotion({});
    const standing = { ...empty, promotions: [holder], holder };
    expect(choose(nothing, surveyed(slots, { standing }))).toEqual({
      kind: 'go-on',
      candidate: 'staging',
      stable: 'production',
      promotion: holder,
    });
  });

  it.each([
    [
      'two arms are idle',
      live([arm('production', 100), arm('a', 0), arm('b', 0)]),
      nothing,
      'TARGET_UNSUITABLE',
      /2 are idle: a, b/,
    ],
    [
      'there is no such arm',
      slots,
      { ...nothing, candidate: 'blue' },
      'TARGET_NOT_FOUND',
      /blue does not exist/,
    ],
    [
      'users are there already',
      slots,
      { ...nothing, candidate: 'production' },
      'TARGET_UNSUITABLE',
      /where users are already/,
    ],
    [
      'it has a share that no promotion gave it',
      live([arm('production', 90), arm('staging', 10)]),
      { ...nothing, candidate: 'staging' },
      'TRAFFIC_CONFLICT',
      /gets 10 % already/,
    ],
  ])('is refused when %s', (...[, split, asked, code, message]) => {
    const refused = expect(() => choose(asked, surveyed(split)));
    refused.toThrow(message);
    refused.toThrow(expect.objectContaining({ code }));
  });

  it('is refused when the slot holds what a swap has replaced, and nobody says that it is meant', () => {
    const passed = promotion({
      finished: { outcome: 'passed', because: '', at: 0, digest },
      state: { builds: { production: other, staging: digest } },
    });
    const standing = { ...empty, promotions: [passed], lastGood: digest };
    const refused = expect(() => choose(nothing, surveyed(slots, { standing })));
    refused.toThrow(/staging holds the version that prm_OLD has replaced/);
    refused.toThrow(expect.objectContaining({ code: 'CANDIDATE_UNEXPECTED' }));
    expect(choose({ ...nothing, digest: other }, surveyed(slots, { standing }))).toMatchObject({
      kind: 'shift',
    });
  });

  it('may be what a rollback has taken away: it is judged once more', () => {
    const passed = promotion({
      finished: { outcome: 'passed', because: '', at: 0, digest: other },
      state: { builds: { production: other, staging: digest } },
    });
    const back = promotion({
      finished: { outcome: 'rolled-back', because: '', at: 1, digest, restored: true },
      state: { builds: {} },
    });
    const standing = { ...empty, promotions: [passed, back], lastGood: digest };
    expect(choose(nothing, surveyed(slots, { standing }))).toMatchObject({ candidate: 'staging' });
  });
});
