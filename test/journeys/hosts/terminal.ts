// A step as a person or a script runs it on a terminal: flags, and a client secret in variables.
import { join } from 'node:path';
import { bareEnvironment } from '../../support/process/environment.js';
import { runSupervised } from '../../support/process/supervision.js';
import { nodeRuntime, repositoryRoot } from '../../support/runtimes.js';
import { type HostRun, type JourneyHost, placeVariables, type RunRequest, signInOf } from './host-run.js';

export const terminal: JourneyHost = { name: 'terminal', run };

/** What `--json` prints, as docs/reference/json-output.md describes it. */
export type JsonDocument = {
  readonly step: string;
  readonly outcome: string;
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
};

async function run(request: RunRequest): Promise<HostRun> {
  const { runtime, folder, inputs, cancelOn, dieOn, timeScale = 1, onlyOn } = request;
  const node = nodeRuntime(runtime);
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const plan = {
    command: node.path,
    parameters: [
      join(request.repository ?? repositoryRoot(), 'dist', 'cli.js'),
      request.step ?? 'status',
      '--json',
      ...flags,
      ...(onlyOn?.terminal?.words ?? []),
    ],
    directory: folder,
    environment: { ...bareEnvironment(node, folder), ...variablesOf(request) },
  };
  const never = new AbortController().signal;
  const end = await runSupervised(plan, { stop: cancelOn ?? never, dead: dieOn ?? never, timeScale });
  const document: JsonDocument | undefined = end.stdout === '' ? undefined : JSON.parse(end.stdout);
  return {
    conclusion: conclusionOf(end.exitCode, document),
    exitCode: end.exitCode,
    outputs: document?.outputs ?? {},
    // With --json the report goes where people read, and the document where programs do.
    log: end.stderr,
    errors: [...end.stderr.matchAll(/^error: ([A-Z_]+) {2}(.*)$/gm)].map(([, code = '', text = '']) => ({
      code,
      text: document?.error === undefined ? text : `${text}\nhint: ${document.error.hint}`,
    })),
    summary: '',
    state: {},
    signals: end.signals,
    printed: `${end.stdout}${end.stderr}`,
  };
}

function variablesOf(request: RunRequest): Readonly<Record<string, string>> {
  const { client, secret, tenant, subscription } = signInOf(request);
  const signIn = request.onlyOn?.terminal?.environment ?? {
    AZURE_PROMOTE_CLIENT_ID: client,
    AZURE_PROMOTE_TENANT_ID: tenant,
    AZURE_PROMOTE_SUBSCRIPTION_ID: subscription,
    AZURE_PROMOTE_CLIENT_SECRET: secret,
  };
  return {
    ...placeVariables(request.azure),
    ...request.machine,
    ...(request.debug === true && { AZURE_PROMOTE_DEBUG: 'true' }),
    ...signIn,
  };
}

function conclusionOf(
  exitCode: number | undefined,
  document: JsonDocument | undefined,
): HostRun['conclusion'] {
  if (exitCode === 0) return 'success';
  return document?.error?.code === 'CANCELLED' ? 'cancelled' : 'failure';
}
