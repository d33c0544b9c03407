import { describe, expect, it } from '@jest/globals';
import { filesBelow, pathsBelow } from '../source/tree.js';
import { anchorsOf, brokenLinks, linksOf } from './links.js';

describe('links', () => {
  it('of every page lead to files and headings that exist', () => {
    const pages = filesBelow('', '.md');
    expect(pages.length).toBeGreaterThan(15);
    expect(brokenLinks(pages, pathsBelow(''))).toEqual([]);
  });

  it('are found in text, in tables and by name, and not in code', () => {
    const text = [
      '[one](a.md) and ![two](b.png "a title")',
      '| [three](c.md#part) | `[no](no.md)` |',
      '[four]: d.md',
      '```md',
      '[no](no.md)',
      '```',
      '<!-- [no](no.md) -->',
    ].join('\n');
    expect(linksOf(text)).toEqual([
      { target: 'a.md', line: 1 },
      { target: 'b.png', line: 1 },
      { target: 'c.md#part', line: 2 },
      { target: 'd.md', line: 3 },
    ]);
  });

  it.each([
    ['a file that is not there', '[x](gone.md)'],
    ['a heading that is not there', '[x](other.md#gone)'],
    ['a heading of its own page that is not there', '[x](#gone)'],
    ['a path from the root', '[x](/docs/other.md)'],
  ])('to %s are broken', (_, text) => {
    const pages = [
      { path: 'docs/page.md', text },
      { path: 'docs/other.md', text: '# Here' },
    ];
    expect(brokenLinks(pages, ['docs/page.md', 'docs/other.md'])).toHaveLength(1);
  });

  it('to headings, folders and places outside are fine', () => {
    const text =
      '# A `b` & c\n[1](#a-b--c) [2](other.md#here) [3](../docs) [4](../tools/x.js) [5](https://a.test/b)';
    const pages = [
      { path: 'docs/page.md', text },
      { path: 'docs/other.md', text: '# Here' },
    ];
    expect(brokenLinks(pages, ['docs/page.md', 'docs/other.md', 'tools/x.js'])).toEqual([]);
  });
});

describe('anchors', () => {
  it('are those that GitHub makes of headings', () => {
    const text =
      '# Two words\n## Two words\n### INPUT_INVALID\n## 1. Sign in, then `run`!\n```\n# no\n```\n<a id="own"></a>';
    expect([...anchorsOf(text)]).toEqual([
      'two-words',
      'two-words-1',
      'input_invalid',
      '1-sign-in-then-run',
      'own',
    ]);
  });
});
