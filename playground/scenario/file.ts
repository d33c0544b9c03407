// Scenarios in files. JSON is read here; what reads YAML is brought along by whoever has it, since nothing here does.
import { readFile } from 'node:fs/promises';
import { type LineOf, ScenarioRefused, scenarioFrom, scenarioNamed } from './finding.js';
import { readyMade } from './ready-made.js';
import type { Scenario } from './scenario.js';

type Document = { readonly value: unknown; readonly lineOf: LineOf };

/** What a text holds, and on which line each part of it stands. Rejects with the parser's words. */
export type ReadYaml = (text: string) => Promise<Document>;

const contentOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    // Known here: what was given is no name and names no file that can be read.
    const why = error instanceof Error ? error.message : String(error);
    const known = readyMade.map(each => each.name).join(', ');
    throw new ScenarioRefused(
      `${path} is neither a scenario (${known}) nor a file that can be read: ${why}`,
      {
        cause: error,
      },
    );
  }
};

const readJson = (text: string): Promise<Document> =>
  Promise.resolve({ value: JSON.parse(text), lineOf: () => undefined });

const readDocument = async (path: string, readYaml: ReadYaml | undefined): Promise<Document> => {
  const content = await contentOf(path);
  const reader = path.endsWith('.json') ? readJson : readYaml;
  if (!reader) throw new ScenarioRefused(`${path} is not JSON, and nothing here reads YAML.`);
  try {
    const document = await reader(content);
    return document;
  } catch (error) {
    // Known here: the text does not parse; the parser says where.
    const why = error instanceof Error ? error.message : String(error);
    throw new ScenarioRefused(`${path} cannot be read: ${why}`, { cause: error });
  }
};

/** By its name, or else from a file of that name. */
export const scenarioAsked = async (given: string, readYaml?: ReadYaml): Promise<Scenario> => {
  const named = scenarioNamed(given);
  if (named) return named;
  const { value, lineOf } = await readDocument(given, readYaml);
  return scenarioFrom(value, given, lineOf);
};
