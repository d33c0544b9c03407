// Looks before the first visitor, over real sockets: only answers that are as they should be are fine.
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../../../shared/step/secret.js';
import { type Smoke, smoke } from '../../../../shared/telemetry/probe/smoke.js';
import { candidateHost, openStage, type ProbeStage } from './stage.js';

let stage: ProbeStage;
afterEach(async () => {
  stage.cancel();
  await stage.playground.stop();
});

function look(wish: Partial<Smoke> = {}, address = stage.arms.candidate) {
  const { prober, clock, cancelled } = stage;
  const header = { name: 'x-let-me-in', value: new Secret('a-long-secret') };
  return smoke({ prober, clock, cancelled, promotion: 'prm_1', header }, address, { path: '/', ...wish });
}

describe('a smoke test', () => {
  it('is fine after so many good answers in a row, and not before', async () => {
    stage = await openStage();
    expect(await look({ times: 3 })).toEqual([
      {
        name: 'GET /',
        looked: 'checked',
        fine: true,
        expected: '200, 3 times in a row',
        got: '200, 200, 200',
      },
    ]);
    expect(stage.seen(candidateHost).length).toBe(3);
    expect(stage.seen(candidateHost)[0]?.headers['x-let-me-in']).toBe('a-long-secret');
  });

  it('gives an app time to come up', async () => {
    stage = await openStage(20);
    stage.playground.trouble.add({
      match: { room: 'site', host: candidateHost, times: 2 },
      do: { status: 503 },
    });
    const [finding] = await look({ times: 2 });
    expect(finding).toMatchObject({ fine: true, got: '200, 200' });
    expect(stage.seen(candidateHost).length).toBe(4);
  });

  it('is not fine when the app fails, and says what it saw', async () => {
    stage = await openStage();
    await stage.change('staging', { errorRate: 1 });
    const [finding] = await look({ withinMilliseconds: 5_000 });
    expect(finding).toMatchObject({
      looked: 'checked',
      fine: false,
      got: expect.stringContaining('500'),
      fix: expect.any(String),
    });
  });

  it('says that time ran out when the answers are right, and too few', async () => {
    stage = await openStage();
    const [finding] = await look({ times: 100, withinMilliseconds: 2_000 });
    expect(finding).toMatchObject({
      looked: 'checked',
      fine: false,
      got: expect.stringMatching(/200, and then the time for it was over$/),
      fix: expect.stringContaining('slow'),
    });
  });

  it('could not look when no answer came at all', async () => {
    stage = await openStage();
    stage.trouble(candidateHost, 'reset-before');
    const findings = await look({
      withinMilliseconds: 2_000,
      version: { kind: 'json', path: 'version', expected: '1.1.0' },
    });
    expect(findings.map(({ looked, fine }) => [looked, fine])).toEqual([
      ['could-not-look', false],
      ['could-not-look', false],
    ]);
  });

  it.each([
    ['1.1.0', { kind: 'json', path: 'version' }, true, '1.1.0'],
    ['1.1.0', { kind: 'header', name: 'x-app-version' }, true, '1.1.0'],
    ['2.0.0', { kind: 'json', path: 'version' }, false, '1.1.0'],
    ['1.1.0', { kind: 'json', path: 'build.number' }, false, 'an answer that says no version'],
  ] as const)('expects version %s by %o', async (expected, place, fine, got) => {
    stage = await openStage();
    const findings = await look({ path: '/version', version: { ...place, expected } });
    expect(findings[1]).toMatchObject({ name: 'version', looked: 'checked', fine, expected, got });
  });

  it('takes the statuses that are named, and follows no redirect', async () => {
    stage = await openStage();
    stage.trouble(candidateHost, { status: 302, headers: { location: 'https://elsewhere.example.com/' } });
    expect(await look({ withinMilliseconds: 1_000 })).toMatchObject([{ fine: false }]);
    expect(await look({ expectStatus: [302] })).toMatchObject([{ fine: true }]);
  });

  it.each(['https://elsewhere.example.com/', '//elsewhere.example.com/x', 'http://[x'])(
    'does not go to %s with its header',
    async path => {
      stage = await openStage();
      expect(await look({ path })).toMatchObject([{ looked: 'could-not-look', fine: false }]);
      expect(stage.playground.requests).toEqual([]);
    },
  );
});
