// Every request of a whole rollout and its way back, held to Azure's own description of its API.
import { describe, expect, it } from '@jest/globals';
import { specsPresent, specValidator, whySkipped } from '../../playground/specs.js';
import { write } from '../behaviours/behaviour.js';
import { type AppStage, startStage } from './stage.js';

if (!specsPresent) process.stderr.write(`${whySkipped}\n`);

/** No document of the activity log is at hand. */
const undescribed = /\/eventtypes\//;

async function story(stage: AppStage): Promise<void> {
  const { target, artifact } = stage;
  if (artifact !== undefined) await target.place?.('staging', artifact);
  const { before } = await write(stage, 10);
  await target.promote('staging', (await target.read()).guard);
  await target.restore(before);
  await target.clean(before);
}

async function stories(): Promise<readonly AppStage[]> {
  const stages = [
    await startStage(),
    await startStage({ app: 'legacy' }),
    await startStage({ app: 'notifier', options: { nonHttp: 'accept' } }),
  ];
  for (const stage of stages.slice(0, 2)) await story(stage);
  const [, , functions] = stages;
  if (functions !== undefined) {
    functions.site.sticky = { ...functions.site.sticky, connectionStringNames: ['Main'] };
    const strings = {
      id: 'x',
      name: 'connectionstrings',
      type: 'Microsoft.Web/sites/config',
      properties: {},
    };
    functions.playground.trouble.add({
      match: { path: 'connectionstrings' },
      do: { status: 200, body: strings },
    });
    const reading = await functions.as('deployer', { options: { nonHttp: 'refuse' } });
    await reading.write({ production: 90, staging: 10 }, (await reading.read()).guard).catch(() => undefined);
  }
  return stages;
}

const itWithSpecs = specsPresent ? it : it.skip;

describe('a whole rollout', () => {
  itWithSpecs(
    'sends nothing that Azure would not take, and is answered as Azure would',
    async () => {
      const [validator, stages] = await Promise.all([specValidator(), stories()]);
      const exchanges = stages.flatMap(({ playground }) =>
        playground.requests.filter(({ room, path }) => room === 'arm' && !undescribed.test(path)),
      );
      const operations = new Set<string>();
      for (const exchange of exchanges) {
        const { operation, request, response } = await validator.check(exchange);
        const what = `${exchange.method} ${exchange.path}`;
        const isPoll = /operationresults/.test(exchange.path);
        if (isPoll) continue;
        operations.add(operation);
        expect({ what, request }).toEqual({ what, request: [] });
        if (exchange.trouble === undefined) expect({ what, response }).toEqual({ what, response: [] });
      }
      await Promise.all(stages.map(({ stop }) => stop()));
      expect([...operations].sort()).toEqual([
        'WebApps_CreateOrUpdateSiteContainerSlot',
        'WebApps_Get',
        'WebApps_GetConfiguration',
        'WebApps_GetConfigurationSlot',
        'WebApps_ListApplicationSettings',
        'WebApps_ListApplicationSettingsSlot',
        'WebApps_ListConnectionStrings',
        'WebApps_ListConnectionStringsSlot',
        'WebApps_ListInstanceFunctionsSlot',
        'WebApps_ListSiteContainers',
        'WebApps_ListSiteContainersSlot',
        'WebApps_ListSlotConfigurationNames',
        'WebApps_ListSlots',
        'WebApps_SwapSlotSlot',
        'WebApps_UpdateApplicationSettingsSlot',
        'WebApps_UpdateConfiguration',
        'WebApps_UpdateConfigurationSlot',
      ]);
    },
    30_000,
  );
});
