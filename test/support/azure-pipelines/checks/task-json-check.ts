// Checks a task.json: by the schema of Microsoft's task library, and by our stricter rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ajv from 'ajv-draft-04';
import { maySet } from '../commands/restrictions.js';
import { isMapping, type Mapping, mappingAt, parseJsonMapping, sequenceAt, textAt } from '../untyped.js';
import { problemsOfInputs } from './task-input-rules.js';

/** Nothing where the task is right. Without the folder of schemas only our own rules are applied. */
export function checkTaskJson(text: string, schemas?: string): readonly string[] {
  const task = parseJsonMapping(text, 'task.json');
  return [
    ...(schemas === undefined ? [] : problemsBySchema(task, schemas)),
    ...problemsOfHead(task),
    ...problemsOfExecution(task),
    ...problemsOfInputs(task),
    ...problemsOfOutputs(task),
  ];
}

function problemsBySchema(task: Mapping, schemas: string): readonly string[] {
  const schema: Record<string, unknown> = JSON.parse(
    readFileSync(join(schemas, 'tasks.schema.json'), 'utf8'),
  );
  // The schema keeps extra words of its own and patterns that are no unicode patterns.
  const validator = new ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
  const validate = validator.compile(schema);
  if (validate(task)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
  );
}

const REQUIRED_TEXTS = [
  'id',
  'name',
  'friendlyName',
  'description',
  'category',
  'author',
  'instanceNameFormat',
  'minimumAgentVersion',
] as const;

const LONGEST_FRIENDLY_NAME = 40;
const OLDEST_AGENT = '4.248.0';

function problemsOfHead(task: Mapping): readonly string[] {
  const missing = REQUIRED_TEXTS.filter(key => typeof task[key] !== 'string' || task[key] === '');
  const version = mappingAt(task, 'version');
  const parts = ['Major', 'Minor', 'Patch'].filter(part => !Number.isInteger(version[part]));
  const friendlyName = textAt(task, 'friendlyName') ?? '';
  const id = textAt(task, 'id') ?? '';
  return [
    ...missing.map(key => `${key} is missing`),
    ...parts.map(part => `version.${part} is not a whole number`),
    ...complainUnless(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id), 'id is not a GUID'),
    ...complainUnless(
      friendlyName.length <= LONGEST_FRIENDLY_NAME,
      `friendlyName has ${friendlyName.length} letters`,
    ),
    ...complainUnless(
      task['minimumAgentVersion'] === OLDEST_AGENT,
      `minimumAgentVersion is not ${OLDEST_AGENT}`,
    ),
  ];
}

function problemsOfExecution(task: Mapping): readonly string[] {
  const stages = ['prejobexecution', 'execution', 'postjobexecution'].filter(
    stage => stage === 'execution' || stage in task,
  );
  return stages.flatMap(stage => {
    const handlers = mappingAt(task, stage);
    const targets = ['Node20_1', 'Node24'].map(name => textAt(mappingAt(handlers, name), 'target'));
    const others = Object.keys(handlers).filter(name => name !== 'Node20_1' && name !== 'Node24');
    return [
      ...complainUnless(
        targets[0] !== undefined && targets[0] === targets[1],
        `${stage} needs Node20_1 and Node24 with the same target`,
      ),
      ...others.map(name => `${stage} has the handler ${name}`),
    ];
  });
}

/** An output that the restrictions do not let the task set would be dropped with a mere warning. */
function problemsOfOutputs(task: Mapping): readonly string[] {
  const outputs = sequenceAt(task, 'outputVariables').filter(isMapping);
  const names = outputs.map(output => textAt(output, 'name') ?? '');
  const settable = mappingAt(mappingAt(task, 'restrictions'), 'settableVariables');
  const allowed = sequenceAt(settable, 'allowed').filter(glob => typeof glob === 'string');
  const isSettable = (name: string): boolean =>
    !('allowed' in settable) || maySet([{ commands: 'any', settableVariables: allowed }], name);
  return names.flatMap(name => [
    ...complainUnless(/^[A-Za-z][A-Za-z0-9]*$/.test(name), `'${name}' cannot be the name of an output`),
    ...complainUnless(
      names.filter(other => sameName(other, name)).length === 1,
      `the output '${name}' exists twice`,
    ),
    ...complainUnless(isSettable(name), `the output '${name}' is not among settableVariables`),
  ]);
}

function sameName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

function complainUnless(isFine: boolean, problem: string): readonly string[] {
  return isFine ? [] : [problem];
}
