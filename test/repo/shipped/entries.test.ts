import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { repositoryRoot } from '../../support/runtimes.js';
import { filesBelow, type SourceFile } from '../source/tree.js';

type Entry = { readonly from: string; readonly path: string };

const moments = ['execution', 'prejobexecution', 'postjobexecution'];

/** Every text below one of the keys, however deep. */
function textsUnder(keys: readonly string[], value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) && typeof inner === 'string' ? [inner] : textsUnder(keys, inner),
  );
}

function ofAction({ path, text }: SourceFile): readonly Entry[] {
  const { runs } = parse(text);
  return textsUnder(['main', 'pre', 'post'], runs).map(entry => ({
    from: path,
    path: posix.join(posix.dirname(path), entry),
  }));
}

/** A task is packed together with dist/, so that its targets are paths of the repository. */
function ofTask({ path, text }: SourceFile): readonly Entry[] {
  const task: Readonly<Record<string, unknown>> = JSON.parse(text);
  return moments
    .flatMap(moment => textsUnder(['target'], task[moment]))
    .map(target => ({ from: path, path: target }));
}

const actions = filesBelow('', 'action.yml');
const entries = [...actions.flatMap(ofAction), ...filesBelow('tasks', 'task.json').flatMap(ofTask)];

describe('what a runner starts', () => {
  it('is there, for every action and every task', () => {
    expect(actions.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ from }) => from.split('/')[0])).size).toBeGreaterThan(1);
    const missing = entries.filter(({ path }) => !existsSync(join(repositoryRoot(), path)));
    expect(missing).toEqual([]);
  });

  it('lies in the one bundle', () => {
    expect(entries.filter(({ path }) => !path.startsWith('dist/'))).toEqual([]);
  });
});
