// What defeats weights on a classic Front Door is found before anything is written, and told with what mends it.
import { afterEach, describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../shared/fault/fault.js';
import { type Change, candidate, prepare, type Setting, stable, worldWith } from './set.js';

const share = (percent: number) => ({ [candidate]: percent, [stable]: 100 - percent });

let set: Setting;
afterEach(() => set.playground.stop());

async function start(change: Change = properties => properties): Promise<void> {
  set = await prepare({
    world: worldWith(door => ({ ...door, properties: change(structuredClone(door.properties)) })),
  });
}

async function refusal(deed: () => Promise<unknown>): Promise<Fault> {
  const thrown = await deed().catch((fault: unknown) => fault);
  if (thrown instanceof Fault) return thrown;
  throw new Error('it was not refused');
}

const shift = async () => set.target.write(share(10), (await set.target.read()).guard);
const puts = () => set.playground.requests.filter(({ method }) => method === 'PUT').length;

const windowOf =
  (milliseconds: number): Change =>
  properties => {
    properties.loadBalancingSettings[0].properties.additionalLatencyMilliseconds = milliseconds;
    return properties;
  };
const backendWith =
  (at: number, fields: object): Change =>
  properties => {
    Object.assign(properties.backendPools[0].properties.backends[at], fields);
    return properties;
  };
const withoutProbes: Change = properties => {
  properties.healthProbeSettings[0].properties.enabledState = 'Disabled';
  return properties;
};

describe('what makes weights say nothing', () => {
  it.each([
    ['a latency window that is too narrow', windowOf(50), 'front-door load-balancing update'],
    ['priorities that differ', backendWith(1, { priority: 2 }), '--index 2 --priority 1'],
    ['health probes that are off', withoutProbes, 'front-door probe update'],
  ])('%s is refused with the command that mends it, and nothing is written', async (_, change, command) => {
    await start(change);
    const { code, hint } = await refusal(shift);
    expect([code, hint]).toEqual(['TARGET_UNSUITABLE', expect.stringContaining(command)]);
    expect(hint).toContain('--front-door-name payments-classic');
    expect(await set.target.ready(share(10))).toMatchObject({ kind: 'never', arm: candidate });
    expect(puts()).toBe(0);
  });

  it('does not hold up switching over as a whole, nor going back', async () => {
    await start(withoutProbes);
    const { split, guard } = await set.target.read();
    const { before } = await set.target.write(split, guard);
    await set.target.promote(candidate, guard);
    expect(set.shares()).toEqual(share(100));
    await set.target.restore(before);
    expect(set.shares()).toEqual(share(0));
  });
});

describe('a pool', () => {
  it('that holds one address twice has arms that nobody can tell apart', async () => {
    await start(properties => {
      const { backends } = properties.backendPools[0].properties;
      backends.push({ ...backends[0], httpsPort: 8443 });
      return properties;
    });
    const { code, message } = await refusal(() => set.target.read());
    expect([code, message]).toEqual(['TARGET_UNSUITABLE', expect.stringContaining('twice')]);
  });

  it('that does not exist is told with those that do', async () => {
    await start();
    const { code, facts } = await refusal(() => set.targetFor({ pool: 'nobody' }).read());
    expect([code, facts['existing']]).toEqual(['TARGET_NOT_FOUND', 'payments']);
  });

  it('of a Front Door that does not exist is told with the Front Doors that do', async () => {
    await start();
    const { code, facts } = await refusal(() => set.targetFor({ frontDoor: 'nobody' }).read());
    expect([code, facts['existing']]).toEqual(['TARGET_NOT_FOUND', 'payments-classic']);
  });
});

describe('what is said beside the shares', () => {
  it.each<[string, Change, string]>([
    [
      'session affinity of a host that leads there',
      properties => {
        properties.frontendEndpoints[0].properties.sessionAffinityEnabledState = 'Enabled';
        return properties;
      },
      'session affinity',
    ],
    [
      'rules that cache',
      properties => {
        properties.routingRules[0].properties.routeConfiguration.cacheConfiguration = {
          queryParameterStripDirective: 'StripNone',
          dynamicCompression: 'Enabled',
        };
        return properties;
      },
      'everything caches answers',
    ],
    [
      'a Front Door that is off',
      properties => ({ ...properties, enabledState: 'Disabled' }),
      'the Front Door is disabled',
    ],
    [
      'no rule that leads there',
      properties => ({ ...properties, routingRules: [] }),
      'no routing rule in force',
    ],
  ])('is %s', async (_, change, words) => {
    await start(change);
    expect((await set.target.read()).remarks.join()).toContain(words);
  });

  it('is who takes the next version: backends take turns', async () => {
    await start();
    const { idle, guard, part } = await set.target.read();
    expect([idle, part]).toEqual([[candidate], 'payments']);
    await set.target.promote(candidate, guard);
    expect((await set.targetFor({ candidate: stable }).read()).idle).toEqual([stable]);
  });
});
