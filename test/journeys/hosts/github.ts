// A step as a job on GitHub runs it: an action of this repository, signed in by OIDC.
import { runWorkflow, stepById } from '../../support/github/harness.js';
import { repositoryRoot } from '../../support/runtimes.js';
import { type HostRun, type JourneyHost, placeVariables, type RunRequest, signInOf } from './host-run.js';

export const github: JourneyHost = { name: 'github', run };

async function run(request: RunRequest): Promise<HostRun> {
  const { azure, runtime, folder, debug, cancelOn, onlyOn } = request;
  const result = await runWorkflow({
    workflow: workflowOf(request),
    repository: request.repository ?? repositoryRoot(),
    workspace: folder,
    runtime,
    env: { ...placeVariables(azure), ...request.machine },
    github: onlyOn?.github?.context ?? {},
    secrets: { CLIENT_SECRET: signInOf(request).secret, ...onlyOn?.github?.secrets },
    idToken: {
      url: azure['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
      token: azure['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    },
    ...(debug !== undefined && { debug }),
    ...(cancelOn !== undefined && { cancelOn }),
    ...(request.dieOn !== undefined && { dieOn: request.dieOn }),
    ...(request.timeScale !== undefined && { timeScale: request.timeScale }),
  });
  const step = stepById(result, 'it');
  return {
    conclusion: result.conclusion,
    exitCode: step.exitCode,
    outputs: step.outputs,
    log: step.log,
    errors: step.annotations
      .filter(({ level }) => level === 'error')
      .map(({ title, message }) => ({ code: title ?? '', text: message })),
    summary: step.summary ?? '',
    state: step.state,
    signals: step.signals,
    ...(step.post && { post: { log: step.post.log, isGreen: step.post.outcome === 'success' } }),
    printed: '',
  };
}

/** JSON is YAML, so that any value may stand in an input. */
function workflowOf(request: RunRequest): string {
  const { client, tenant, subscription } = signInOf(request);
  const signIn = { 'client-id': client, 'tenant-id': tenant, 'subscription-id': subscription };
  const step = {
    id: 'it',
    uses: `OWNER/azure-promote/actions/${request.step ?? 'status'}@v1`,
    with: { ...signIn, ...request.inputs },
  };
  const permissions = request.onlyOn?.github?.permissions ?? '{ id-token: write, contents: read }';
  return `
on: workflow_dispatch
permissions: ${permissions}
jobs:
  look:
    runs-on: ubuntu-latest
    steps:
      - ${JSON.stringify(step)}
`;
}
