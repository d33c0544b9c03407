import { describe, expect, it } from '@jest/globals';
import { filesBelow, namesIn, readText } from '../source/tree.js';

const manifest: unknown = JSON.parse(readText('package.json'));

function versionsIn(group: string): readonly (readonly [name: string, version: unknown])[] {
  const versions: unknown = typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, group);
  return typeof versions === 'object' && versions !== null ? Object.entries(versions) : [];
}

describe('packages', () => {
  it.each(['dependencies', 'devDependencies'])('are pinned to one exact version in %s', group => {
    const versions = versionsIn(group);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('that ship are each explained by a decision', () => {
    const decisions = filesBelow('docs/decisions', '.md').filter(({ path }) => /\/\d{4}-/.test(path));
    const unexplained = versionsIn('dependencies')
      .map(([name]) => name)
      .filter(name => !decisions.some(({ text }) => text.includes(`\`${name}\``)));
    expect(unexplained).toEqual([]);
  });
});

describe('the licence', () => {
  it('is MIT, and the bundle carries those of its parts', () => {
    expect(readText('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} the azure-promote authors\n/);
    expect(namesIn('dist')).toContain('licenses.txt');
  });
});
