// Replaces ${{ }} in the texts of a pipeline, as the service does before anything else looks at it.
import { evaluateText, type Scope } from '../expression/evaluation.js';
import { toText } from '../expression/values.js';
import { invalid, notSimulated } from '../refusal.js';
import { isMapping, type Mapping } from '../untyped.js';

export function replaceTemplateExpressions(node: unknown, scope: Scope): unknown {
  if (typeof node === 'string') return replaceInText(node, scope);
  if (Array.isArray(node)) return node.map(item => replaceTemplateExpressions(item, scope));
  return isMapping(node) ? replaceInMapping(node, scope) : node;
}

function replaceInMapping(mapping: Mapping, scope: Scope): Mapping {
  const replaced = Object.entries(mapping).map(([key, value]) => {
    // Keys that insert, repeat or choose parts of the pipeline would need the service's template engine.
    if (key.includes('${{')) throw notSimulated(`the template key '${key}'`);
    return [key, replaceTemplateExpressions(value, scope)] as const;
  });
  return Object.fromEntries(replaced);
}

function replaceInText(text: string, scope: Scope): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_match, inside: string) => {
    const value = toText(evaluateText(inside, scope));
    if (value === undefined) throw invalid(`'${inside.trim()}' is no text`);
    return value;
  });
}
