// The policies of the examples: read as promote reads them, for every service and every environment.
import { describe, expect, it } from '@jest/globals';
import { parseObjectives } from '../../../shared/judge/objectives/short-forms.js';
import { readPolicy } from '../../../shared/policy/read-policy.js';
import { environmentGiven } from '../../../shared/steps/promote/given.js';
import { vocabulary } from '../../../shared/steps/promote/vocabulary.js';
import { readText } from '../../repo/source/tree.js';

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
