// What a write of the split does to the site, and what it must leave alone.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RampUpRule } from '../../../../playground/world.js';
import { at, fieldsOf, manage } from '../../playground/caller.js';
import { faultOf } from '../behaviours/behaviour.js';
import { type AppStage, startStage } from './stage.js';

let stage: AppStage;

/** Everything that another team wrote into a rule of its own slot. */
const foreign: RampUpRule = {
  name: 'preview',
  actionHostName: 'payments-preview.azurewebsites.net',
  reroutePercentage: 5,
  changeStep: 0.5,
  changeIntervalInMinutes: 60,
  minReroutePercentage: 1,
  maxReroutePercentage: 10,
};

beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.stop());

const guard = async () => (await stage.target.read()).guard;
const stagingHost = 'payments-staging-a1b2c3.westeurope-01.azurewebsites.net';

async function wholeConfiguration(): Promise<unknown> {
  return at(fieldsOf((await manage(stage.playground, 'sites/payments/config/web')).body), 'properties');
}

describe('a change of the split', () => {
  it('changes the rules, and nothing else of the whole configuration', async () => {
    stage.site.production.config = {
      ...stage.site.production.config,
      healthCheckPath: '/health',
      http20Enabled: false,
    };
    const before = await wholeConfiguration();
    await stage.target.write({ production: 90, staging: 10 }, await guard());
    const rule = { name: 'staging', actionHostName: stagingHost, reroutePercentage: 10 };
    expect(await wholeConfiguration()).toEqual({
      ...(before as object), // it is the object of properties
      experiments: { rampUpRules: [rule] },
    });
  });

  it('sends the rules and no other property', async () => {
    await stage.target.write({ production: 90, staging: 10 }, await guard());
    const [patch] = stage.playground.requests.filter(({ method }) => method === 'PATCH');
    expect(Object.keys(Object(at(fieldsOf(patch?.body ?? ''), 'properties')))).toEqual(['experiments']);
  });

  it('sends to the host that Azure names, never to one built from names', async () => {
    await stage.target.write({ production: 99.5, staging: 0.5 }, await guard());
    expect(stage.site.rules).toEqual([
      { name: 'staging', actionHostName: stagingHost, reroutePercentage: 0.5 },
    ]);
  });

  it('keeps the rules of other slots word for word', async () => {
    stage.site.rules = [foreign];
    await stage.target.write({ production: 85, staging: 10, preview: 5 }, await guard());
    expect(stage.site.rules).toContainEqual(foreign);
    await stage.target.write({ production: 95, staging: 0, preview: 5 }, await guard());
    expect(stage.site.rules).toEqual([foreign]);
  });

  it('keeps a rule at 0 % that somebody has for another slot', async () => {
    const quiet = { ...foreign, reroutePercentage: 0 };
    stage.site.rules = [quiet];
    await stage.target.write({ production: 90, staging: 10, preview: 0 }, await guard());
    await stage.target.write({ production: 100, staging: 0 }, await guard());
    expect(stage.site.rules).toEqual([quiet]);
  });

  it('takes the rule away on the way back: one at 0 % would still bind clients', async () => {
    const { before } = await stage.target.write({ production: 90, staging: 10 }, await guard());
    await stage.target.restore(before);
    expect(stage.site.rules).toEqual([]);
    await stage.target.write({ production: 90, staging: 10 }, await guard());
    await stage.target.write({ production: 100, staging: 0 }, await guard());
    expect(stage.site.rules).toEqual([]);
  });

  it('rights a rule that sends to a host that is not the slot’s', async () => {
    stage.site.rules = [
      { name: 'Staging', actionHostName: 'payments-staging.azurewebsites.net', reroutePercentage: 10 },
    ];
    const receipt = await stage.target.write({ production: 90, staging: 10 }, await guard());
    expect(receipt.unchanged).toBe(false);
    expect(stage.site.rules.map(rule => rule.actionHostName)).toEqual([stagingHost]);
  });

  it('takes a rule that changes by itself in hand', async () => {
    stage.site.rules = [{ ...foreign, name: 'staging', actionHostName: stagingHost }];
    expect((await stage.target.read()).remarks).toEqual([expect.stringContaining('changes by itself')]);
    await stage.target.write({ production: 75, staging: 25 }, await guard());
    expect(stage.site.rules).toEqual([
      { name: 'staging', actionHostName: stagingHost, reroutePercentage: 25 },
    ]);
  });

  it('is refused where the split forgets a slot that has traffic', async () => {
    stage.site.rules = [foreign];
    const fault = await faultOf(stage.target.write({ production: 90, staging: 10 }, await guard()));
    expect(fault.message).toContain('preview has 5 %');
    expect(stage.site.rules).toEqual([foreign]);
  });

  it('says that somebody wrote right after it', async () => {
    stage.playground.trouble.watch({ method: 'PATCH', times: 1 }, () => {
      void stage.meddle(33);
    });
    const fault = await faultOf(stage.target.write({ production: 90, staging: 10 }, await guard()));
    expect(fault.code).toBe('TRAFFIC_DRIFTED');
    expect(fault.facts).toMatchObject({
      asked: 'production 90 %, staging 10 %',
      seen: 'production 67 %, staging 33 %',
    });
  });

  it('is not undone by a new build in a slot that has no part in it', async () => {
    const held = await guard();
    const [, preview] = stage.site.slots;
    if (preview !== undefined)
      preview.config = { ...preview.config, linuxFxVersion: 'DOCKER|contoso.azurecr.io/payments:later' };
    await stage.target.write({ production: 90, staging: 10 }, held);
    expect(stage.shares()['staging']).toBe(10);
  });

  it('stops when the candidate is not the build that was looked at', async () => {
    const held = await guard();
    const [staging] = stage.site.slots;
    if (staging !== undefined)
      staging.config = {
        ...staging.config,
        linuxFxVersion: `DOCKER|contoso.azurecr.io/payments@sha256:${'ee'.repeat(32)}`,
      };
    const fault = await faultOf(stage.target.write({ production: 90, staging: 10 }, held));
    expect(fault.code).toBe('TRAFFIC_CONFLICT');
    expect(fault.facts['found']).toContain('the build in staging');
    expect(stage.site.rules).toEqual([]);
  });

  it('does without the name of whoever changed it when the log may not be read', async () => {
    const held = await guard();
    await stage.meddle(5);
    const log = { path: 'eventtypes', method: 'GET' };
    stage.playground.trouble.add({
      match: log,
      do: { status: 403, body: { error: { code: 'AuthorizationFailed' } } },
    });
    const fault = await faultOf(stage.target.write({ production: 90, staging: 10 }, held));
    expect(fault.code).toBe('TRAFFIC_CONFLICT');
    expect(fault.facts).not.toHaveProperty('changed-by');
    expect(fault.facts['activity-log']).toContain('403');
  });
});

describe('a target without means', () => {
  it('sends nothing that changes anything', async () => {
    const { appServiceTarget } = await import('../../../../shared/traffic/app-service.js');
    const { createAppService } = await import('../../../../shared/azure/app-service.js');
    const at = {
      subscription: stage.playground.state.world.subscription,
      resourceGroup: 'rg-prod',
      app: 'payments',
    };
    const target = appServiceTarget(await createAppService(stage.entry.arm()), at);
    const live = await target.read();
    expect((await faultOf(target.write({ production: 90, staging: 10 }, live.guard))).code).toBe(
      'UNEXPECTED',
    );
    expect(stage.site.rules).toEqual([]);
  });
});
