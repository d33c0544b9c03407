// One step of a pipeline as it is written.
import type { Restriction } from '../commands/restrictions.js';
import { invalid, notSimulated } from '../refusal.js';
import { isMapping, type Mapping, mappingAt, sequenceAt, textAt, textsOf } from '../untyped.js';

export type StepAction =
  | { readonly kind: 'task'; readonly task: string; readonly major: number; readonly inputs: Mapping }
  | {
      readonly kind: 'script';
      readonly script: string;
      readonly workingDirectory?: string;
      readonly failOnStderr: boolean;
      /** `bash:` reads no profile flags, `script:` does; both run bash here. */
      readonly flags: readonly string[];
    };

export type PipelineStep = {
  readonly name: string;
  readonly displayName: string;
  readonly condition: string;
  readonly continueOnError: boolean;
  readonly timeoutMinutes: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly restriction?: Restriction;
  readonly action: StepAction;
};

const COMMON_KEYS: readonly string[] = [
  'name',
  'displayName',
  'condition',
  'continueOnError',
  'enabled',
  'timeoutInMinutes',
  'env',
  'target',
];

/** Steps in order; those that are switched off, and checkouts, which the caller stands for, are left out. */
export function readSteps(written: readonly unknown[]): readonly PipelineStep[] {
  const steps: PipelineStep[] = [];
  for (const entry of written) {
    if (!isMapping(entry)) throw invalid('a step is not a mapping');
    if (isLeftOut(entry)) continue;
    steps.push(readStep(entry, steps.length + 1));
  }
  const names = steps.map(step => step.name.toLowerCase());
  const twice = steps.find((step, position) => names.indexOf(step.name.toLowerCase()) !== position);
  if (twice !== undefined) throw invalid(`two steps have the name '${twice.name}'`);
  return steps;
}

function isLeftOut(entry: Mapping): boolean {
  return (
    'checkout' in entry ||
    textAt(entry, 'download') === 'none' ||
    textAt(entry, 'enabled')?.toLowerCase() === 'false'
  );
}

function readStep(entry: Mapping, position: number): PipelineStep {
  const action = readAction(entry);
  const fallback = action.kind === 'task' ? `${action.task}${position}` : `CmdLine${position}`;
  const name = textAt(entry, 'name') ?? fallback;
  if (!/^[A-Za-z0-9_]+$/.test(name)) throw invalid(`'${name}' cannot be the name of a step`);
  const restriction = readTarget(entry);
  return {
    name,
    displayName: textAt(entry, 'displayName') ?? (action.kind === 'task' ? action.task : 'CmdLine'),
    condition: textAt(entry, 'condition') ?? '',
    continueOnError: textAt(entry, 'continueOnError')?.toLowerCase() === 'true',
    timeoutMinutes: Number(textAt(entry, 'timeoutInMinutes') ?? '0'),
    environment: textsOf(mappingAt(entry, 'env')),
    action,
    ...(restriction === undefined ? {} : { restriction }),
  };
}

function readAction(entry: Mapping): StepAction {
  const task = textAt(entry, 'task');
  if (task !== undefined) return readTask(entry, task);
  const keyword = 'bash' in entry ? 'bash' : 'script';
  const script = textAt(entry, keyword);
  if (script === undefined) throw notSimulated(`a step with the keys ${Object.keys(entry).join(', ')}`);
  allowKeys(entry, [keyword, 'workingDirectory', 'failOnStderr']);
  const workingDirectory = textAt(entry, 'workingDirectory');
  return {
    kind: 'script',
    script,
    failOnStderr: textAt(entry, 'failOnStderr')?.toLowerCase() === 'true',
    flags: keyword === 'bash' ? [] : ['--noprofile', '--norc'],
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
  };
}

function readTask(entry: Mapping, reference: string): StepAction {
  allowKeys(entry, ['task', 'inputs']);
  const match = /^(?:[^@]*\.)?([A-Za-z0-9-]+)@(\d+)(?:\.\d+\.\d+)?$/.exec(reference);
  if (match === null) throw invalid(`'${reference}' does not name a task and its major version`);
  return { kind: 'task', task: match[1] ?? '', major: Number(match[2]), inputs: mappingAt(entry, 'inputs') };
}

function allowKeys(entry: Mapping, own: readonly string[]): void {
  const unknown = Object.keys(entry).filter(key => !own.includes(key) && !COMMON_KEYS.includes(key));
  if (unknown.length > 0) throw notSimulated(`the key '${unknown.join("', '")}' of a step`);
}

function readTarget(entry: Mapping): Restriction | undefined {
  const target = entry['target'];
  if (target === undefined) return undefined;
  if (!isMapping(target) || 'container' in target) throw notSimulated('a step in a container');
  const settable = target['settableVariables'];
  const commands = textAt(target, 'commands')?.toLowerCase() === 'restricted' ? 'restricted' : 'any';
  if (settable === undefined) return { commands };
  const names = sequenceAt(target, 'settableVariables').filter(name => typeof name === 'string');
  if (!Array.isArray(settable) && settable !== 'none') throw invalid("settableVariables is a list or 'none'");
  return { commands, settableVariables: names };
}
