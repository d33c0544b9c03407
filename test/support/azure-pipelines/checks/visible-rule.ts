// The rule by which the editor of a task shows or hides an input: comparisons joined by one kind of connective.

export type RuleInput = { readonly name: string; readonly type: string; readonly options: readonly string[] };

const CLAUSE =
  /^([A-Za-z][A-Za-z0-9]*)\s*(==|!=|<=|>=|=|<|>|\s(?:not)?contains\s|\s(?:not)?startswith\s|\s(?:not)?endswith\s)\s*(\S.*)$/i;

/** Says what is wrong with a rule; `inputs` are those of the task. */
export function problemsOfRule(rule: string, inputs: readonly RuleInput[]): readonly string[] {
  if (/[()]/.test(rule)) return ['has parentheses, which the editor does not know'];
  if (rule.includes('&&') && rule.includes('||'))
    return ['mixes && and ||, of which the editor takes only one'];
  return rule.split(/&&|\|\|/).flatMap(clause => problemsOfClause(clause.trim(), inputs));
}

function problemsOfClause(clause: string, inputs: readonly RuleInput[]): readonly string[] {
  const match = CLAUSE.exec(clause);
  if (match === null) return [`has the part '${clause}', which is no comparison`];
  const [, name = '', operator = '', written = ''] = match;
  const input = inputs.find(candidate => candidate.name === name);
  if (input === undefined) return [`names '${name}', which is no input`];
  const value = written.replace(/^(["'])(.*)\1$/, '$2');
  const isEquality = ['=', '==', '!='].includes(operator.trim());
  if (isEquality && !mayBe(input, value))
    return [`compares '${name}' with '${value}', which it can never be`];
  return [];
}

function mayBe(input: RuleInput, value: string): boolean {
  if (input.type === 'boolean') return value === 'true' || value === 'false';
  return value === '' || input.options.length === 0 || input.options.includes(value);
}
