// The page about objectives: what it shows is read, and what it says is refused is refused.
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readOpenSlo } from '../../../../shared/judge/objectives/open-slo/read.js';
import { objectivesOf, parseObjectives } from '../../../../shared/judge/objectives/short-forms.js';
import { usualObjectives } from '../../../../shared/judge/objectives/usual.js';
import { readText } from '../../../repo/source/tree.js';

const page = readText('docs/reference/objectives.md');

function blocks(language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...page.matchAll(fence)].map(([, content = '']) => content);
}

const lines = blocks('objectives').flatMap(block => block.trim().split('\n'));
const section = (title: string): string => page.split(/^## /m).find(each => each.startsWith(title)) ?? '';

describe('the page about objectives', () => {
  it('shows many forms', () => {
    expect(lines.length).toBeGreaterThan(25);
  });

  it.each(lines)('shows what is read as one objective: %s', line => {
    expect(parseObjectives(line)).toEqual({ value: [expect.objectContaining({ kind: expect.any(String) })] });
  });

  it('shows lists and files that are read', () => {
    const [list = '', file = '', ...others] = blocks('yaml');
    expect(others).toEqual([]);
    expect(objectivesOf(parse(list))).toEqual({
      value: [expect.anything(), expect.anything(), expect.anything()],
    });
    expect(readOpenSlo(file)).toMatchObject({ value: { objectives: [{ kind: 'budget' }], remarks: [] } });
  });

  it('shows the usual objectives', () => {
    const [block = ''] =
      /```objectives\n([\s\S]*?)```/.exec(section('When nothing is written'))?.slice(1) ?? [];
    expect(parseObjectives(block)).toEqual({ value: usualObjectives({ latency: 'none' }) });
  });

  const refused = [...section('What is refused').matchAll(/^\| `([^`]+)` \|/gm)].map(([, text = '']) => text);

  it.each(refused)('says rightly that this is refused: %s', text => {
    expect(refused.length).toBeGreaterThan(9);
    expect(parseObjectives(text)).toEqual({ problems: [expect.any(String)] });
  });
});
