import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { FixtureTasks, printing } from './fixture-tasks.js';

const tasks = new FixtureTasks();
const says = [
  '##vso[task.setvariable variable=promoted;isOutput=true]yes',
  '##vso[task.setvariable variable=other]yes',
  '##vso[build.addbuildtag]tag',
  '##vso[task.uploadsummary]/nowhere/summary.md',
  '##vso[task.complete result=SucceededWithIssues;]done',
];

beforeAll(() => {
  tasks.add({ name: 'Free', main: printing(...says) });
  tasks.add({
    name: 'Restricted',
    main: printing(...says),
    definition: { restrictions: { commands: { mode: 'restricted' } } },
  });
  tasks.add({
    name: 'Listed',
    main: printing(...says, '##vso[task.prependpath]/bin', '##vso[task.settaskvariable variable=free]x'),
    definition: { restrictions: { settableVariables: { allowed: ['PROMOTED', 'out*'] } } },
  });
});

afterAll(() => tasks.remove());

async function run(step: string) {
  const report = await runJob({ pipeline: `steps: [${step}]`, tasks: tasks.folder });
  return { report, step: report.steps[0] };
}

describe('restrictions', () => {
  it('without any, a command about a missing file fails the step', async () => {
    expect((await run('{ task: Free@1 }')).step?.result).toBe('Failed');
  });

  it.each(['{ task: Restricted@1 }', '{ task: Free@1, target: { commands: restricted } }'])(
    'of %s drop commands with a warning and nothing worse',
    async written => {
      const { report, step } = await run(written);
      expect(step).toMatchObject({ result: 'SucceededWithIssues', issueCounts: { warning: 2, error: 0 } });
      expect(step?.outputs).toEqual({ promoted: 'yes' });
      expect(step?.commands.map(({ fate }) => fate)).toEqual(['done', 'done', 'dropped', 'dropped', 'done']);
      expect(report.tags).toEqual([]);
    },
  );

  it('of task.json let only listed variables be set, without regard to case', async () => {
    const { step } = await run('{ task: Listed@1, target: { commands: restricted } }');
    expect(step?.outputs).toEqual({ promoted: 'yes' });
    expect(step?.variables).toEqual({});
    expect(step?.taskVariables).toEqual({ free: 'x' });
    expect(step?.issueCounts).toEqual({ warning: 4, error: 0 });
  });

  it('of a step add to those of its task', async () => {
    const { step } = await run(
      '{ task: Free@1, target: { commands: restricted, settableVariables: [other] } }',
    );
    expect(step?.outputs).toEqual({});
    expect(step?.variables).toEqual({ other: 'yes' });
    const none = await run('{ task: Free@1, target: { commands: restricted, settableVariables: none } }');
    expect(none.step?.variables).toEqual({});
  });
});
