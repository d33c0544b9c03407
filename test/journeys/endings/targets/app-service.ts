// A web app and its slot: shares by ramp-up rules, and a swap that exchanges the builds.
import type { Playground } from '../../../../playground/playground.js';
import { actNow, usualActor } from '../../../../playground/rooms/act.js';
import { armsOf } from '../../../../playground/state.js';
import { appService as behind } from '../../../chaos/stage/targets/app-service.js';
import { worldWith } from '../../../contract/traffic/app-service/world.js';
import { refuse, type Target } from './target.js';

const app = 'payments';
const slot = 'staging';
const versions = { stable: '1.0.0', candidate: '1.1.0' };
export const candidateDigest = `sha256:${'7c'.repeat(32)}`;

export const appService: Target = {
  behind,
  name: 'App Service',
  service: app,
  inputs: {
    target: 'app-service',
    'resource-group': 'rg-prod',
    app,
    candidate: slot,
    expect: `contoso.azurecr.io/payments@${candidateDigest}`,
    'allow-different': 'ENVIRONMENT',
    ladder: '50%/2m, 100%',
    watch: '1m',
  },
  world: () => ({ sites: worldWith().sites }),
  visited: app,
  share: playground => {
    const { production, rules } = siteIn(playground);
    const routed = rules.reduce((sum, { reroutePercentage }) => sum + reroutePercentage, 0);
    return production.app.version === versions.candidate ? 100 - routed : routed;
  },
  meddle: (playground, percent) => {
    const actionHostName = siteIn(playground).slots.find(each => each.slot === slot)?.hostName;
    const rampUpRules = percent > 0 ? [{ name: slot, actionHostName, reroutePercentage: percent }] : [];
    const body = { properties: { experiments: { rampUpRules } } };
    const act = { actor: usualActor, method: 'PATCH', path: `sites/${app}/config/web`, body };
    refuse(actNow(act, playground.state).status);
  },
  behave: (playground, build, change) => {
    const arm = armsOf(siteIn(playground)).find(each => each.app.version === versions[build]);
    if (arm === undefined) throw new Error(`no slot holds the ${build} build`);
    arm.app = { ...arm.app, ...change };
  },
  wire: {
    read: { method: 'GET', path: String.raw`/sites/payments/config/web(\?|$)` },
    write: { method: 'PATCH', path: String.raw`/sites/payments/config/web(\?|$)` },
    promote: { method: 'POST', path: '/slotsswap' },
  },
};

function siteIn({ state }: Playground) {
  const site = state.site(app);
  if (site === undefined) throw new Error(`the world has no site ${app}`);
  return site;
}
