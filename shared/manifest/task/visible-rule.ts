// The rule that shows or hides an input in the task editor. Azure DevOps ignores what it cannot read, so only
// forms that Microsoft's own tasks use are let through: comparisons joined by one kind of operator.
import { camelCase } from '../../step/names.js';

const comparison = /^([A-Za-z][A-Za-z0-9-]*) (=|==|!=|EndsWith|NotEndsWith) ([A-Za-z0-9._-]+)$/;

export type VisibleRule = { readonly rule: string } | { readonly flaw: string };

/** The rule in Azure's spelling. Names may be canonical; every one of them has to be an input of the task. */
export function visibleRule(written: string, inputNames: readonly string[]): VisibleRule {
  if (written.includes('&&') && written.includes('||')) return { flaw: 'it mixes && and ||' };
  const joint = written.includes('||') ? ' || ' : ' && ';
  const terms: string[] = [];
  for (const term of written.split(joint)) {
    const [, name = '', operator = '', value = ''] = comparison.exec(term) ?? [];
    if (name === '') return { flaw: `${JSON.stringify(term)} is not "name = value"` };
    if (!inputNames.includes(camelCase(name))) return { flaw: `${name} is not an input of the task` };
    terms.push(`${camelCase(name)} ${operator} ${value}`);
  }
  return { rule: terms.join(joint) };
}
