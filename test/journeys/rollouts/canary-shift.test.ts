// A whole rollout as a runner starts it: up and to the end, or caught and back; and the same command again.
import { afterEach, describe, expect, it } from '@jest/globals';
import { azurePipelines } from '../hosts/azure-pipelines.js';
import { github } from '../hosts/github.js';
import { terminal } from '../hosts/terminal.js';
import { appService, containerApps, entriesIn } from '../stage/rollout-scene.js';
import { changesAsked, scenes } from '../stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const patience = 60_000;
const step = 'canary-shift';
const ledger = 'file:ledger';

const good = [
  { host: terminal, ...containerApps },
  { host: azurePipelines, ...appService },
] as const;
const bad = [
  { host: github, ...containerApps },
  { host: terminal, ...appService },
] as const;

describe('a candidate that holds', () => {
  it.each(good)(
    'gets all of the traffic of $name on $host.name, and asking again changes nothing',
    async ({ host, inputs, options, share }) => {
      const scene = await stage.start(options('healthy'));
      const run = await host.run(scene.request({ step, inputs: { ...inputs, ledger } }));
      expect(run).toMatchObject({
        conclusion: 'success',
        exitCode: 0,
        errors: [],
        outputs: { outcome: 'passed', 'error-code': '', promoted: 'true', weight: '100', 'resume-at': '' },
      });
      expect(run.outputs['promotion']).toMatch(/^prm_[0-9A-Z]{26}$/);
      expect(JSON.parse(run.outputs['verdict'] ?? '')).toMatchObject({ kind: 'pass' });
      expect(run.log).toMatch(/20 % is in force; from here it is judged/);
      expect(share(scene)).toBe(100);
      const entries = entriesIn(scene, inputs['app'] ?? '');
      expect(entries[0]).toMatchObject({ kind: 'rollout-opened' });
      expect(entries.at(-1)).toMatchObject({ kind: 'finished', body: { outcome: 'passed' } });

      const before = changesAsked(scene).length;
      const digest = String(entries.at(-1)?.body['digest']);
      const again = { ...inputs, expect: digest, candidate: 'idle', ledger };
      const second = await host.run(scene.request({ step, inputs: again }));
      expect(second).toMatchObject({
        conclusion: 'success',
        outputs: { outcome: 'passed', promoted: 'true' },
      });
      expect(changesAsked(scene)).toHaveLength(before);
    },
    patience,
  );
});

describe('a candidate that fails', () => {
  it.each(bad)(
    'is caught on $name by $host.name and gets nothing any more; the run is red and says why',
    async ({ host, inputs, options, share }) => {
      const scene = await stage.start(options('failing'));
      const run = await host.run(scene.request({ step, inputs: { ...inputs, ledger } }));
      expect(run).toMatchObject({
        conclusion: 'failure',
        exitCode: 1,
        outputs: { outcome: 'rolled-back', 'error-code': 'CANDIDATE_WORSE', promoted: 'false', weight: '0' },
      });
      expect(Number(run.outputs['time-to-detect'])).toBeGreaterThan(0);
      expect(run.log).toMatch(/\d+ of \d+ .*candidate requests failed/);
      expect(share(scene)).toBe(0);
      const kinds = entriesIn(scene, inputs['app'] ?? '').map(({ kind }) => kind);
      expect(kinds.filter(kind => kind !== 'lease-renewed').slice(-3)).toEqual([
        'went-back',
        'state-reached',
        'finished',
      ]);
      if (host === github)
        expect(run.post).toMatchObject({ isGreen: true, log: expect.stringMatching(/has ended/) });
    },
    patience,
  );
});

describe('a dry run', () => {
  it('tells shares, times, exposure, roles and the way back by hand, and changes nothing', async () => {
    const scene = await stage.start(containerApps.options('healthy'));
    const inputs = { ...containerApps.inputs, ledger, 'dry-run': 'true' };
    const run = await terminal.run(scene.request({ step, inputs }));
    expect(run).toMatchObject({ conclusion: 'success', outputs: { outcome: 'passed', promoted: 'false' } });
    for (const words of [
      '20 %',
      'If the runner dies',
      'Container Apps Contributor',
      'az containerapp ingress',
    ])
      expect(run.log).toContain(words);
    expect(changesAsked(scene)).toEqual([]);
    expect(entriesIn(scene, 'orders-api')).toEqual([]);
  });
});
