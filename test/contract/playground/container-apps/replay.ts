// Azure's own examples, read from beside its OpenAPI documents, as requests that the playground can be sent.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Playground } from '../../../../playground/playground.js';
import { at, type Came, type Fields } from '../caller.js';
import { askAt } from './asking.js';

const specification = path.resolve('..', 'shared', 'azure-specs', 'specification');

export type Example = {
  readonly file: string;
  readonly operation: string;
  readonly method: string;
  /** With `{names}` for the parameters. */
  readonly address: string;
  /** Which of the parameters is the body, if one is. */
  readonly body: string | undefined;
  readonly parameters: Fields;
  /** The statuses that the example shows as answers. */
  readonly statuses: readonly string[];
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isFields(value) ? Object.entries(value) : [];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const readJson = async (file: string): Promise<Fields> => {
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isFields(value)) throw new Error(`${file} is no object`);
  return value;
};

const examplesOf = async (folder: string, method: string, address: string, operation: unknown) => {
  const files = entriesOf(at(operation, 'x-ms-examples')).map(([, each]) => String(at(each, '$ref')));
  const body = listOf(at(operation, 'parameters')).find(each => at(each, 'in') === 'body');
  const present = files.filter(each => existsSync(path.join(folder, each)));
  return Promise.all(
    present.map(async (file): Promise<Example> => {
      const { parameters, responses } = await readJson(path.join(folder, file));
      return {
        file: path.basename(file),
        operation: String(at(operation, 'operationId')),
        method: method.toUpperCase(),
        address,
        body: body === undefined ? undefined : String(at(body, 'name')),
        parameters: isFields(parameters) ? parameters : {},
        statuses: entriesOf(responses).map(([status]) => status),
      };
    }),
  );
};

/** All examples that are at hand for the operations of some documents, by the documents' order. */
export const readExamples = async (documents: readonly string[]): Promise<readonly Example[]> => {
  const found: Example[] = [];
  for (const document of documents) {
    const file = path.join(specification, document);
    const { paths } = await readJson(file);
    for (const [address, methods] of entriesOf(paths)) {
      for (const [method, operation] of entriesOf(methods)) {
        found.push(...(await examplesOf(path.dirname(file), method, address, operation)));
      }
    }
  }
  return found;
};

/** Examples have subscriptions of their own; what lies below them stays as it is. */
const ofSubscription = (text: string, example: Example, subscription: string): string =>
  text.replaceAll(String(example.parameters['subscriptionId']), subscription);

export const send = (playground: Playground, example: Example): Promise<Came> => {
  const { subscription } = playground.state.world;
  const filled = example.address.replace(/\{(\w+)\}/g, (_, name: string) => String(example.parameters[name]));
  const target = ofSubscription(filled, example, subscription);
  const version = String(example.parameters['api-version']);
  const body = example.body === undefined ? undefined : JSON.stringify(example.parameters[example.body]);
  return askAt(playground, `${target}?api-version=${version}`, {
    method: example.method,
    ...(body === undefined ? {} : { body: ofSubscription(body, example, subscription) }),
  });
};
