// The functions of a function app: what triggers each, and whether a setting has disabled it.
import { type Fields, json } from '../../exchange.js';
import { type Arm, production, type Site, type State, sameName } from '../../state.js';
import type { FunctionWorld } from '../../world.js';
import { noResource } from '../arm-refusals.js';
import { resourceName, type Serving } from './target.js';
import { armPath } from './views.js';

const isDisabled = (arm: Arm, name: string): boolean => {
  const setting = Object.entries(arm.settings).find(([key]) =>
    sameName(key, `AzureWebJobs.${name}.Disabled`),
  );
  return ['1', 'true'].includes((setting?.[1] ?? '').toLowerCase());
};

const isHttp = (each: FunctionWorld): boolean => each.bindings.some(({ type }) => type === 'httpTrigger');

const functionView = (state: State, site: Site, arm: Arm, each: FunctionWorld): Fields => {
  const isSlot = arm.slot !== production;
  const admin = `https://${arm.hostName}/admin`;
  return {
    id: `${armPath(state, site, arm)}/functions/${each.name}`,
    name: isSlot ? `${site.name}/${arm.slot}/${each.name}` : `${site.name}/${each.name}`,
    type: isSlot ? 'Microsoft.Web/sites/slots/functions' : 'Microsoft.Web/sites/functions',
    properties: {
      function_app_id: undefined,
      script_root_path_href: `${admin}/vfs/site/wwwroot/${each.name}/`,
      script_href: undefined,
      config_href: `${admin}/vfs/site/wwwroot/${each.name}/function.json`,
      test_data_href: undefined,
      href: `${admin}/functions/${each.name}`,
      config: { name: each.name, language: each.language, bindings: each.bindings },
      files: undefined,
      test_data: '',
      invoke_url_template: isHttp(each)
        ? `https://${arm.hostName}/api/${each.name.toLowerCase()}`
        : undefined,
      language: each.language,
      isDisabled: isDisabled(arm, each.name),
    },
  };
};

export const listFunctions: Serving = ({ call, site, arm }) =>
  json(200, {
    value: arm.functions.map(each => functionView(call.state, site, arm, each)),
    nextLink: undefined,
  });

export const oneFunction: Serving = ({ call, site, arm }) => {
  const name = call.names['function'] ?? '';
  const found = arm.functions.find(each => sameName(each.name, name));
  return found
    ? json(200, functionView(call.state, site, arm, found))
    : noResource(`${resourceName(site.name, call.names['slot'])}/functions/${name}`, call.group);
};
