// One run that three hosts hear of: a terminal, GitHub Actions and Azure Pipelines, each through its own adapter. So one
// ending is seen as an exit code, and in both colours.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { azurePipelines } from '../../../../shared/host/azure-pipelines.js';
import { github } from '../../../../shared/host/github.js';
import type { Host, Log } from '../../../../shared/host/host.js';
import { loadTaskLibrary } from '../../../../shared/host/official/task-library.js';
import { terminal } from '../../../../shared/host/terminal.js';
import type { Clock } from '../../../../shared/http/clock.js';
import { parseLoggingCommand } from '../../../support/azure-pipelines/commands/logging-command.js';
import { commandNames, readCommand } from '../../../support/github/commands/command.js';
import { type OwnProcess, ownProcess } from './own-process.js';

export type Annotation = {
  readonly level: 'error' | 'warning';
  /** An error code, or who speaks. */
  readonly title: string;
  readonly text: string;
};

export type OnRunner = {
  readonly isGreen: boolean;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
};

export type Shown = {
  readonly exitCode: number;
  readonly outcome: string;
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly hint: string;
  /** What a person at a terminal reads. */
  readonly log: string;
  readonly github: OnRunner & { readonly summary: string };
  readonly azurePipelines: OnRunner;
};

export type ThreeHosts = {
  readonly host: Host;
  readonly terminal: OwnProcess;
  readonly shown: () => Shown;
};

type Texts = Readonly<Record<string, string>>;
export type HostsWish = { readonly flags: Texts; readonly environment: Texts; readonly folder: string };

export async function threeHosts(
  { flags, environment, folder }: HostsWish,
  clock: Clock,
): Promise<ThreeHosts> {
  mkdirSync(folder, { recursive: true });
  // The agent's library speaks and listens to the real process when it is loaded, which it is once: here, in silence.
  await loadTaskLibrary(process, folder);
  const files = { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' };
  const paths = Object.fromEntries(Object.keys(files).map(name => [name, join(folder, name)]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const own = ownProcess(environment);
  const onGithub = ownProcess(paths);
  const onPipelines = ownProcess({ AGENT_TEMPDIRECTORY: folder });
  const first = terminal(own.io, { flags, json: true });
  const others = [github(onGithub.io, clock), await azurePipelines(onPipelines.io)];
  return {
    host: together(first, others),
    terminal: own,
    shown: () => ({
      ...documentOf(own),
      github: {
        isGreen: (onGithub.io.exitCode ?? 0) === 0,
        annotations: githubAnnotations(onGithub.stdout()),
        outputs: githubOutputs(paths['GITHUB_OUTPUT']),
        summary: readFileSync(paths['GITHUB_STEP_SUMMARY'] ?? '', 'utf8'),
      },
      azurePipelines: pipelinesView(onPipelines.stdout()),
    }),
  };
}

/** It is asked of the first, and told to all. */
function together(first: Host, others: readonly Host[]): Host {
  const all = [first, ...others];
  return {
    ...first,
    log: logOf(all.map(({ log }) => log)),
    progress: now => {
      for (const { progress, log } of all) (progress ?? (({ line }) => log.info(line)))(now);
    },
    mask: secret => {
      for (const { mask } of all) mask(secret);
    },
    output: (name, value) => {
      for (const { output } of all) output(name, value);
    },
    save: (name, value) => {
      for (const { save } of all) save(name, value);
    },
    summary: async markdown => {
      for (const { summary } of all) await summary(markdown);
    },
    finish: async ending => {
      for (const { finish } of all) await finish(ending);
    },
  };
}

function logOf(logs: readonly Log[]): Log {
  const say = (level: Exclude<keyof Log, 'group'>) => (text: string) => {
    for (const log of logs) log[level](text);
  };
  return {
    debug: say('debug'),
    info: say('info'),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
    group: (title, lines) => {
      for (const log of logs) log.group(title, lines);
    },
  };
}

type Document = Partial<Pick<Shown, 'outcome' | 'headline' | 'outputs'>> & {
  readonly error?: { readonly hint: string };
};

function documentOf({ io, stdout, stderr }: OwnProcess) {
  const document: Document = stdout() === '' ? {} : JSON.parse(stdout());
  const { outcome = '', headline = '', outputs = {}, error } = document;
  return {
    exitCode: Number(io.exitCode ?? 0),
    outcome,
    headline,
    outputs,
    hint: error?.hint ?? '',
    log: stderr(),
  };
}

const known = new Set(commandNames);

function githubAnnotations(printed: string): readonly Annotation[] {
  return printed.split('\n').flatMap(line => {
    const command = readCommand(line, known);
    if (command?.name !== 'error' && command?.name !== 'warning') return [];
    return [{ level: command.name, title: command.properties.get('title') ?? '', text: command.data }];
  });
}

function githubOutputs(path: string | undefined): Texts {
  const written = readFileSync(path ?? '', 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...written].map(([, name = '', , value = '']) => [name, value]));
}

function pipelinesView(printed: string): OnRunner {
  const commands = printed.split('\n').flatMap(line => parseLoggingCommand(line) ?? []);
  const of = (event: string) => commands.filter(each => each.event === event);
  return {
    isGreen: of('complete').every(({ properties }) => properties.get('result') === 'Succeeded'),
    annotations: of('logissue').map(({ properties, data }) => ({
      level: properties.get('type') === 'error' ? 'error' : 'warning',
      title: properties.get('code') ?? '',
      text: data,
    })),
    outputs: Object.fromEntries(
      of('setvariable').map(({ properties, data }) => [properties.get('variable') ?? '', data]),
    ),
  };
}
