import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../shared/fault/catalogue.js';
import { differenceOf, renderAll, strayFiles } from '../../../shared/manifest/manifests.js';
import { sampleStep } from './sample-step.js';

const facts = { version: '0.4.2', description: 'Promotes.' };
const nothing = () => undefined;
const render = (read: (path: string) => string | undefined) =>
  renderAll([sampleStep], { package: facts, catalogue, read });

describe('rendering everything', () => {
  it('makes every file that a step needs, and the pages about all of them', () => {
    expect(render(nothing).map(({ path }) => path)).toEqual([
      'actions/canary-shift/action.yml',
      'actions/canary-shift/README.md',
      'tasks/CanaryShiftV1/task.json',
      'docs/reference/errors.md',
      'docs/reference/steps.md',
      'vss-extension.json',
      'docs/reference/extension.md',
    ]);
  });

  it('gives the same bytes every time, also over what it has made before', () => {
    const first = render(nothing);
    const made = new Map(first.map(({ path, text }) => [path, text]));
    expect(render(path => made.get(path))).toEqual(first);
  });

  it('ends every file with one line break', () => {
    for (const { text } of render(nothing)) expect(text).toMatch(/[^\n]\n$/);
  });

  it('puts the root action at the root', () => {
    const paths = renderAll([{ ...sampleStep, name: 'promote' }], {
      package: facts,
      catalogue,
      read: nothing,
    });
    expect(paths[0]?.path).toBe('action.yml');
  });

  it('names the page whose markers are not in order', () => {
    expect(() => render(() => '# A page without markers\n')).toThrow(
      'actions/canary-shift/README.md: the marker <!-- usage --> stands nowhere, expected once',
    );
  });

  it('renders nothing from a flawed definition', () => {
    const flawed = { ...sampleStep, title: '' };
    expect(() => renderAll([flawed], { package: facts, catalogue, read: nothing })).toThrow(
      'step canary-shift: its title is empty',
    );
  });
});

describe('comparing with the files that are there', () => {
  const rendered = { path: 'a/b.yml', text: 'one\ntwo\nthree\n' };

  it.each([
    ['missing', undefined, 'a/b.yml: missing'],
    ['changed', 'one\nTwo\nthree\n', 'a/b.yml:2: expected "two", got "Two"'],
    ['cut short', 'one\n', 'a/b.yml:2: expected "two", got ""'],
    ['without its last line break', 'one\ntwo\nthree', 'a/b.yml:4: expected "", got the end of the file'],
    ['longer', 'one\ntwo\nthree\nfour\n', 'a/b.yml:4: expected "", got "four"'],
    ['one blank line longer', 'one\ntwo\nthree\n\n', 'a/b.yml:5: expected the end of the file, got ""'],
    ['with the line ends of Windows', 'one\r\ntwo\r\nthree\r\n', 'a/b.yml:1: expected "one", got "one\\r"'],
    ['as rendered', rendered.text, undefined],
  ])('tells of a file that is %s', (_, present, expected) => {
    expect(differenceOf(rendered, present)).toBe(expected);
  });

  it('finds files that no step owns', () => {
    const present = [
      'actions/canary-shift/action.yml',
      'actions/canary-shift/README.md',
      'actions/canary-shift/notes.txt',
      'actions/gone/action.yml',
      'tasks/CanaryShiftV1/task.json',
      'tasks/CanaryShiftV1/icon.png',
      'tasks/CanaryShiftV2/task.json',
    ];
    expect(strayFiles([sampleStep], present)).toEqual([
      'actions/canary-shift/notes.txt',
      'actions/gone/action.yml',
      'tasks/CanaryShiftV2/task.json',
    ]);
  });
});
