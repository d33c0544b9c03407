// Reads the text of a pipeline. Every scalar stays the text that was written, as the service keeps it.
import { isAlias, parseDocument, visit } from 'yaml';
import { invalid, notSimulated } from '../refusal.js';
import { isMapping, type Mapping, sequenceAt, textAt } from '../untyped.js';

export function readPipeline(text: string): Mapping {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: true });
  const problem = document.errors[0];
  if (problem !== undefined) throw invalid(problem.message);
  visit(document, (_key, node) => {
    if (isAlias(node)) throw invalid('the service does not accept YAML anchors');
  });
  const root: unknown = document.toJS();
  if (!isMapping(root)) throw invalid('a pipeline is a mapping');
  return root;
}

/** Values given for a run, completed by defaults; unknown names, missing and forbidden values are refused. */
export function readParameters(
  pipeline: Mapping,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (const entry of sequenceAt(pipeline, 'parameters')) {
    if (!isMapping(entry)) throw invalid('a parameter is not a mapping');
    const name = textAt(entry, 'name') ?? '';
    if (isMapping(entry['default']) || Array.isArray(entry['default']))
      throw notSimulated(`the parameter '${name}'`);
    const value = given[name] ?? textAt(entry, 'default');
    if (value === undefined) throw invalid(`the parameter '${name}' needs a value`);
    const allowed = sequenceAt(entry, 'values');
    if (allowed.length > 0 && !allowed.includes(value))
      throw invalid(`'${value}' is not allowed for '${name}'`);
    parameters[name] = value;
  }
  const unknown = Object.keys(given).find(name => !(name in parameters));
  if (unknown !== undefined) throw invalid(`the pipeline has no parameter '${unknown}'`);
  return parameters;
}
