// What Microsoft's language service says of a pipeline, once it has been told of our tasks.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import languageService, { type JSONSchema } from 'azure-pipelines-language-service';
import { parseJsonMapping } from '../untyped.js';
import { taskSchema } from './task-schema.js';

export type PipelineProblem = { readonly line: number; readonly message: string };

export type PipelineCheckPlan = {
  /** A folder with `<Task>V<N>/task.json`. */
  readonly tasks: string;
  /** Of hostSchemaFolder(). */
  readonly schemas: string;
};

const URI = 'file:///azure-pipelines.yml';
const LONGEST_MESSAGE = 200;

/** Nothing where the pipeline is right; warnings count, since the service speaks of wrong inputs in them. */
export async function checkPipeline(
  text: string,
  plan: PipelineCheckPlan,
): Promise<readonly PipelineProblem[]> {
  const schema = schemaWithTasks(plan);
  const service = languageService.getLanguageService(
    () => Promise.resolve(schema),
    [],
    () => Promise.resolve(URI),
  );
  service.configure({ validate: true });
  const document = languageService.TextDocument.create(URI, 'yaml', 1, text);
  const found = await withoutChatter(() => service.doValidation(document, languageService.parse(text)));
  return found.map(({ range, message }) => ({
    line: range.start.line + 1,
    message: shorten(typeof message === 'string' ? message : message.value),
  }));
}

function schemaWithTasks(plan: PipelineCheckPlan): JSONSchema {
  const schema: JSONSchema = JSON.parse(readFileSync(join(plan.schemas, 'service-schema.json'), 'utf8'));
  const task = schema.definitions?.['task'];
  const names = task?.properties?.['task']?.anyOf;
  if (task?.anyOf === undefined || names === undefined)
    throw new Error('the schema of pipelines has another form');
  for (const definition of definitionsIn(plan.tasks)) {
    const { name, step } = taskSchema(parseJsonMapping(definition, 'a task.json'));
    names.push(name);
    task.anyOf.push(step);
  }
  return schema;
}

function definitionsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map(name => join(folder, name, 'task.json'))
    .filter(path => existsSync(path))
    .map(path => readFileSync(path, 'utf8'));
}

/** The language service narrates its work on the console; a test's output is not the place for it. */
async function withoutChatter<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

/** An unknown task is answered with the names of all known ones. */
function shorten(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}
