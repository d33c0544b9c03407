// How deployments by package went: only those that the world tells of; the playground itself deploys none.
import { type Fields, json } from '../../exchange.js';
import { type Arm, production, type Site, type State } from '../../state.js';
import type { DeploymentWorld } from '../../world.js';
import { noResource } from '../arm-refusals.js';
import { resourceName, type Serving } from './target.js';
import { armPath } from './views.js';

const running = ['BuildInProgress', 'BuildPending', 'BuildRequestReceived', 'RuntimeStarting'];

const isRunning = (deployment: DeploymentWorld): boolean => running.includes(deployment.status);

const statusView = (state: State, site: Site, arm: Arm, deployment: DeploymentWorld): Fields => {
  const isSlot = arm.slot !== production;
  return {
    id: `${armPath(state, site, arm)}/deploymentStatus/${deployment.id}`,
    name: deployment.id,
    type: isSlot ? 'Microsoft.Web/sites/slots/deploymentStatus' : 'Microsoft.Web/sites/deploymentStatus',
    properties: {
      deploymentId: deployment.id,
      status: deployment.status,
      numberOfInstancesInProgress: isRunning(deployment) ? 1 : 0,
      numberOfInstancesSuccessful: deployment.status === 'RuntimeSuccessful' ? 1 : 0,
      numberOfInstancesFailed: deployment.status === 'RuntimeFailed' ? 1 : 0,
      failedInstancesLogs: [],
      errors: undefined,
    },
  };
};

export const listDeployments: Serving = ({ call, site, arm }) =>
  json(200, {
    value: arm.deployments.map(each => statusView(call.state, site, arm, each)),
    nextLink: undefined,
  });

export const oneDeployment: Serving = ({ call, site, arm }) => {
  const id = call.names['deployment'] ?? '';
  const found = arm.deployments.find(each => each.id === id);
  return found
    ? json(isRunning(found) ? 202 : 200, statusView(call.state, site, arm, found))
    : noResource(`${resourceName(site.name, call.names['slot'])}/deploymentStatus/${id}`, call.group);
};
