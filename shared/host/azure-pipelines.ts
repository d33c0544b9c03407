// Azure Pipelines: inputs, connections and task variables through the agent's own library, the rest in commands.
import { Fault } from '../fault/fault.js';
import { camelCase } from '../step/names.js';
import { Secret } from '../step/secret.js';
import { watchCancellation } from './cancellation.js';
import {
  azureBuildTag,
  azureCommands,
  azureOutput,
  azureProgress,
  azureResult,
  azureSummary,
  azureTaskVariable,
  azureVariable,
} from './codec/azure-codec.js';
import { endingOutputs, hasFailed, tellEnding } from './ending.js';
import type { Connection, Ending, Host } from './host.js';
import { type HostProcess, outliveReaders, printed } from './host-process.js';
import { jobStatusOf } from './job-status.js';
import { loadTaskLibrary, type TaskLibrary } from './official/task-library.js';
import { type OwnFolder, ownFolder } from './own-folder.js';
import { type Speech, startSpeech } from './pipeline-log.js';
import { writeSummary } from './summary.js';

export async function azurePipelines(io: HostProcess): Promise<Host> {
  outliveReaders(io);
  const cancelled = watchCancellation(io, 'ignore');
  const folder = await ownFolder(io.env['AGENT_TEMPDIRECTORY']);
  const library = await loadTaskLibrary(io, folder.path);
  const state = new Map<string, string>();
  const speech = startSpeech(io, 'azure-pipelines', azureCommands);
  const { log, mask, print, redact, lines } = speech;
  const output = (name: string, value: string): void => print(azureOutput(camelCase(name), redact(value)));

  return {
    name: 'azure-pipelines',
    raw: name => library.getInput(camelCase(name), false) || undefined,
    log,
    progress: now => {
      log.info(now.line);
      print(azureProgress(now.percent, lines(now.bar).join(' ')));
    },
    mask,
    redact,
    tag: text => print(azureBuildTag(lines(text).join(' '))),
    output,
    publish: (name, value) => print(azureVariable(name, redact(value))),
    summary: summaries(folder, speech),
    save: (name, value) => {
      state.set(name, value);
      // In quotes, since the library trims what it reads back and takes an empty value for none.
      print(azureTaskVariable(name, JSON.stringify(redact(value))));
    },
    saved: name => state.get(name) ?? taskVariable(library, name),
    jobStatus: () => jobStatusOf(io.env['AGENT_JOBSTATUS']),
    idToken: () => Promise.reject(noIdToken()),
    connection: id => connection(library, id, mask),
    cancelled,
    finish: async (ending: Ending) => {
      for (const [name, value] of endingOutputs(ending)) output(name, value);
      tellEnding(ending, log);
      // The exit code stays 0: another one reads as a fault of the agent and hides the result.
      const result = hasFailed(ending) ? 'Failed' : 'Succeeded';
      print(azureResult(result, lines(`${ending.outcome}: ${ending.headline}`).join(' ')));
      await printed(io);
    },
  };
}

// A pipeline may run its steps in restricted command mode. Nothing in the environment tells; there the agent
// drops the upload with a warning and the step goes on, so that it is always asked. A path that does not exist
// would fail the step, so that it is asked only for a page that was written.
function summaries({ path, unwritten }: OwnFolder, { print, redact, log }: Speech): Host['summary'] {
  let pages = 0;
  return async markdown => {
    pages += 1;
    try {
      if (unwritten !== undefined) throw unwritten;
      print(azureSummary(await writeSummary(path, pages, redact(markdown))));
    } catch (thrown) {
      // The disk is full or the agent's folder is gone. A page less is no reason to fail a promotion.
      log.warning(`the summary is not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  };
}

function taskVariable(library: TaskLibrary, name: string): string | undefined {
  const kept = library.getTaskVariable(name);
  if (kept === undefined || kept === '') return undefined;
  const value: unknown = JSON.parse(kept);
  if (typeof value !== 'string') throw new Error(`the task variable ${name} was not written by this step`);
  return value;
}

function connection(
  library: TaskLibrary,
  given: string,
  mask: (secret: Secret) => void,
): Connection | undefined {
  // The agent names its own connection in capitals; all others have the id of the pipeline's resource.
  const id = given.toUpperCase() === 'SYSTEMVSSCONNECTION' ? 'SYSTEMVSSCONNECTION' : given;
  const url = library.getEndpointUrl(id, true);
  const scheme = library.getEndpointAuthorizationScheme(id, true);
  if (url === undefined || scheme === undefined) return undefined;
  const parameter = (name: string): string | undefined =>
    library.getEndpointAuthorizationParameter(id, name, true) || undefined;
  return {
    id,
    scheme,
    url,
    parameter,
    secret: name => {
      const value = parameter(name);
      if (value === undefined) return undefined;
      const secret = new Secret(value);
      mask(secret);
      return secret;
    },
    setting: name => library.getEndpointDataParameter(id, name, true) || undefined,
  };
}

function noIdToken(): Fault {
  return new Fault('IDENTITY_NO_TOKEN', 'Azure Pipelines issues no ID token to a step', {
    hint: 'name a service connection with workload identity federation; the sign-in goes through it',
  });
}
