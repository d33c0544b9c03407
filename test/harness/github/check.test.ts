// Checking without running: what GitHub's language service finds once it knows our actions.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAction, checkWorkflow, describeProblem } from '../../support/github/harness.js';
import { writeAction } from './fixture.js';

let repository = '';

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'harness-check-'));
  await writeAction(repository, 'shift', {
    inputs:
      'site: { description: s, required: true }\nladder: { description: l, required: true, default: fast }',
    outputs: 'outcome: { description: o }',
    main: '',
  });
});

afterAll(() => rm(repository, { recursive: true, force: true }));

async function findings(steps: string): Promise<readonly string[]> {
  const workflow = `on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}\n`;
  return (await checkWorkflow(workflow, { repository })).map(describeProblem);
}

describe('checkWorkflow', () => {
  const spellings = ['./actions/shift', '$/actions/shift', 'acme/azure-promote/actions/shift@v1'];

  it.each(spellings)('accepts a right call of %s, and actions of others as they come', async uses => {
    expect(
      await findings(`      - uses: actions/checkout@v7
        with: { whatever: 1 }
      - id: shift
        uses: ${uses}
        with: { site: shop }
      - run: echo \${{ steps.shift.outputs.outcome }} \${{ steps.shift.outcome }}`),
    ).toEqual([]);
  });

  it.each(spellings)('finds a typo in an input, and what is missing for it, in %s', async uses => {
    expect(await findings(`      - uses: ${uses}\n        with:\n          sitte: shop`)).toEqual([
      "line 8, column 11: Invalid action input 'sitte'",
      'line 7, column 9: Missing required input `site`',
    ]);
  });

  it('finds an output that no step has, and a step that is not there', async () => {
    expect(
      await findings(`      - id: shift
        uses: ./actions/shift
        with: { site: shop }
      - run: echo \${{ steps.shift.outputs.outcom }} \${{ steps.shifft.outcome }}`),
    ).toEqual([
      'line 9, column 19: Context access might be invalid: outcom',
      'line 9, column 53: Context access might be invalid: shifft',
    ]);
  });

  it.each(['./', '$/', 'acme/azure-promote@v1'])(
    'looks into the action at the root, written %s',
    async uses => {
      const root = join(repository, 'actions', 'shift');
      const workflow = `on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;
      const problems = await checkWorkflow(workflow, { repository: root });
      expect(problems.map(problem => problem.message)).toEqual(['Missing required input `site`']);
    },
  );

  it('finds an action that does not exist', async () => {
    expect(await findings('      - uses: ./actions/shfit')).toEqual([
      expect.stringContaining('line 6, column 15: Unable to resolve action `$/actions/shfit`'),
    ]);
    expect(await findings('      - uses: acme/azure-promote/actions/shfit@v1')).toEqual([
      expect.stringContaining('Unable to resolve action'),
    ]);
  });

  it('finds what the parser refuses', async () => {
    expect(await findings('      - run: echo\n        wiht: {}')).toEqual([
      "line 7, column 9: Unexpected value 'wiht'",
    ]);
  });
});

describe('checkAction', () => {
  const action = (runs: string): string => `name: a\ndescription: b\nruns:\n${runs}`;

  it('accepts a good file', async () => {
    expect(
      await checkAction(action('  using: node24\n  main: ../../dist/x.js\n  post-if: always()')),
    ).toEqual([]);
  });

  it('finds an unknown runtime, an unknown key and an unknown function', async () => {
    const problems = await checkAction(
      action('  using: node26\n  mian: x.js\n  main: x.js\n  post-if: failing()'),
    );
    expect(problems.map(describeProblem)).toEqual([
      "line 4, column 10: Unexpected value 'node26'",
      "line 5, column 3: Unexpected value 'mian'",
      "line 7, column 12: Unrecognized function: 'failing'",
    ]);
  });
});
