// The policies of the examples: read as promote reads them, for every service and every environment.
import { describe, expect, it } from '@jest/globals';
import { parseObjectives } from '../../../shared/judge/objectives/short-forms.js';
import { readPolicy } from '../../../shared/policy/read-policy.js';
import { demandProblems } from '../../../shared/steps/canary-shift/demands.js';
import { environmentGiven } from '../../../shared/steps/promote/given.js';
import { vocabulary } from '../../../shared/steps/promote/vocabulary.js';
import { readText } from '../../repo/source/tree.js';

/** As the platform counts every app: averages, and no histogram. */
const platform = {
  name: 'the platform',
  abilities: {
    stepMilliseconds: 60_000,
    lagMilliseconds: 240_000,
    latency: 'average',
    questions: ['counts', 'series'],
    leastRoles: [],
  },
} as const;
const nobodyNamed = {
  source: undefined,
  load: undefined,
  'candidate-version': undefined,
  'stable-version': undefined,
};

const now = Date.UTC(2026, 10, 20);

function policyIn(name: string) {
  const read = readPolicy({ name, text: readText(`examples/policy/${name}`) }, { vocabulary, now });
  if (read.kind === 'wrong') throw new Error(JSON.stringify(read.problems));
  return read.policy;
}

describe('examples/policy', () => {
  it.each([
    ['promotion.yml', ['payments'], ['test', 'staging', 'production']],
    ['azure-pipelines.yml', ['payments'], ['test', 'staging', 'production']],
    ['monorepo.yml', ['orders', 'invoices'], ['production']],
  ])('%s can be read, with all that it demands', (name, services, environments) => {
    const policy = policyIn(name);
    expect(policy.services.map(each => each.name)).toEqual(services);
    for (const service of policy.services) {
      expect(service.environments.map(each => each.name)).toEqual(environments);
      for (const environment of service.environments) {
        const { objectives, ledger } = environmentGiven(service, environment, () => 'a key');
        expect(ledger).toMatch(/^https:/);
        if (objectives !== undefined) expect(parseObjectives(objectives)).toHaveProperty('value');
      }
    }
  });

  it.each(['promotion.yml', 'azure-pipelines.yml', 'monorepo.yml'])(
    '%s demands of the platform nothing that it cannot tell',
    name => {
      const given = policyIn(name).services.flatMap(service =>
        service.environments.map(each => environmentGiven(service, each, () => 'a key')),
      );
      const judged = given.filter(({ source, load }) => source === undefined && load === undefined);
      expect(judged.length).toBeGreaterThan(0);
      for (const { objectives } of judged) {
        const read = objectives === undefined ? undefined : parseObjectives(objectives);
        const wish = { objectives: read !== undefined && 'value' in read ? read.value : undefined };
        expect(demandProblems({ values: nobodyNamed, wish, surveyed: { telemetry: platform } })).toEqual([]);
      }
    },
  );

  it('monorepo.yml says for one service what differs from all others', () => {
    const [orders, invoices] = policyIn('monorepo.yml').services;
    const objectives = [orders, invoices].map(
      service => service?.environments[0]?.settings['objectives']?.text,
    );
    expect(objectives).toEqual([undefined, 'error-rate < 0.5%']);
    expect(orders?.environments[0]?.settings['ladder']?.text).toBe(
      invoices?.environments[0]?.settings['ladder']?.text,
    );
  });
});
