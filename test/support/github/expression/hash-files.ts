// hashFiles(): one SHA-256 over the SHA-256 of every file in the workspace that the patterns name.
// Patterns know **, *, ? and a leading ! that takes files away again; that is all our workflows use.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const rules = patterns.map(ruleOf);
  const matched = filesUnder(workspace).filter(path => isChosen(path, rules));
  if (matched.length === 0) return '';
  const whole = createHash('sha256');
  for (const path of matched) whole.update(sha256(join(workspace, path)));
  return whole.digest('hex');
}

type Rule = { readonly takes: boolean; readonly pattern: RegExp };

function isChosen(path: string, rules: readonly Rule[]): boolean {
  let chosen = false;
  for (const rule of rules) {
    if (rule.pattern.test(path)) chosen = rule.takes;
  }
  return chosen;
}

function ruleOf(glob: string): Rule {
  const takes = !glob.startsWith('!');
  const source = (takes ? glob : glob.slice(1))
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, wild => wildcards[wild] ?? wild);
  return { takes, pattern: new RegExp(`^${source}$`) };
}

const wildcards: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function sha256(path: string): Buffer {
  return createHash('sha256').update(readFileSync(path)).digest();
}
