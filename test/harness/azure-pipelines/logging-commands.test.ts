import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StepReport } from '../../support/azure-pipelines/agent/report.js';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';
import { parseLoggingCommand } from '../../support/azure-pipelines/commands/logging-command.js';
import { formattingOf } from '../../support/azure-pipelines/step-log.js';
import { FixtureTasks, printing, showing } from './fixture-tasks.js';

let tasks = new FixtureTasks();

beforeEach(() => {
  tasks = new FixtureTasks();
});

afterEach(() => tasks.remove());

function run(steps: string, variables: Readonly<Record<string, string>> = {}) {
  return runJob({ pipeline: `steps: [${steps}]`, tasks: tasks.folder, variables });
}

async function afterPrinting(...lines: readonly string[]): Promise<StepReport> {
  tasks.add({ name: 'Prints', main: printing(...lines) });
  const [step] = (await run('{ task: Prints@1, name: it }')).steps;
  if (step === undefined) throw new Error('no step ran');
  return step;
}

describe('a logging command', () => {
  it('is found anywhere in a line, with its escapes undone', () => {
    const command = parseLoggingCommand(
      '12:00 ##vso[task.setvariable variable=a%3Bb;isOutput=true]one%0Atwo%5D 5%AZP25',
    );
    expect(command).toMatchObject({ area: 'task', event: 'setvariable', data: 'one\ntwo] 5%' });
    expect(command?.properties.get('variable')).toBe('a;b');
    expect(command?.properties.get('isoutput')).toBe('true');
  });

  it.each(['##vso[task.debug', '##vso[debug]x', '##vso[a.b.c]x', '##[task.debug]x', '# #vso[task.debug]x'])(
    'is not %s',
    line => {
      expect(parseLoggingCommand(line)).toBeUndefined();
    },
  );

  it('is obeyed on standard error too', async () => {
    tasks.add({
      name: 'Errs',
      main: "console.error('##vso[task.complete result=SucceededWithIssues;]so so');",
    });
    const report = await run('{ task: Errs@1 }');
    expect(report.steps[0]?.result).toBe('SucceededWithIssues');
  });

  it('warns when its area is unknown and fails the step when its name is', async () => {
    const unknownArea = await afterPrinting('##vso[tusk.complete result=Failed;]x');
    expect(unknownArea).toMatchObject({ result: 'Succeeded', issueCounts: { warning: 1, error: 0 } });
    const unknownName = await afterPrinting('##vso[task.finish]x');
    expect(unknownName).toMatchObject({ result: 'Failed', exitCode: 0 });
  });

  it('that is only half written is a line with a warning', async () => {
    const step = await afterPrinting('see ##vso[task.complete');
    expect(step.log).toContain('see ##vso[task.complete\n');
    expect(step.issueCounts.warning).toBe(1);
  });
});

describe('variables', () => {
  it('reach later steps; outputs only behind the name of the step', async () => {
    tasks.add({
      name: 'Sets',
      main: printing(
        '##vso[task.setvariable variable=Plain.One]1',
        '##vso[task.setvariable variable=two;isOutput=true]2',
        '##vso[task.setvariable variable=declared]3',
      ),
      definition: { outputVariables: [{ name: 'Declared' }] },
    });
    tasks.add({ name: 'Reads', main: showing('PLAIN_ONE', 'TWO', 'SETS_TWO', 'INPUT_SEEN') });
    const report = await run(
      '{ task: Sets@1, name: sets }, { task: Reads@1, inputs: { seen: "$(sets.declared)" } }',
    );
    expect(report.outputs).toEqual({ 'sets.two': '2', 'sets.declared': '3' });
    expect(report.steps[0]?.variables).toEqual({ 'Plain.One': '1' });
    expect(report.steps[1]?.printed).toEqual([
      'PLAIN_ONE="1"',
      'TWO=undefined',
      'SETS_TWO="2"',
      'INPUT_SEEN="3"',
    ]);
  });

  it('that are secret are masked, stay out of the open environment and cannot have several lines', async () => {
    tasks.add({
      name: 'Sets',
      main: printing(
        '##vso[task.setvariable variable=Key;isSecret=true]s3cr3t-value',
        'the key is s3cr3t-value',
      ),
    });
    tasks.add({ name: 'Reads', main: showing('KEY', 'SECRET_KEY') });
    const report = await run('{ task: Sets@1 }, { task: Reads@1 }');
    expect(report.steps[0]?.log).toBe('the key is ***\n');
    expect(report.steps[1]?.log).toBe('KEY=undefined\nSECRET_KEY="***"\n');
    expect(report.steps[1]?.printed).toContain('SECRET_KEY="s3cr3t-value"');
    expect(report.variables['Key']).toBeUndefined();
    const severalLines = await afterPrinting('##vso[task.setvariable variable=Key;isSecret=true]one%0Atwo');
    expect(severalLines.result).toBe('Failed');
  });

  it('stay secret when a later step writes them without saying so', async () => {
    tasks.add({ name: 'Writes', main: printing('##vso[task.setvariable variable=TOKEN]new-hidden') });
    tasks.add({ name: 'Reads', main: showing('TOKEN', 'SECRET_TOKEN') });
    const report = await runJob({
      pipeline: 'steps: [{ task: Writes@1 }, { task: Reads@1 }]',
      tasks: tasks.folder,
      secretVariables: { Token: 'old-hidden' },
    });
    expect(report.steps[1]?.printed).toEqual(['TOKEN=undefined', 'SECRET_TOKEN="new-hidden"']);
    expect(report.steps[1]?.log).not.toContain('hidden');
  });

  it('that the agent defines cannot be written', async () => {
    const step = await afterPrinting('##vso[task.setvariable variable=Agent.JobStatus]Succeeded');
    expect(step.result).toBe('Failed');
  });

  it('that put a folder in front of the path do so for later steps', async () => {
    tasks.add({
      name: 'Path',
      main: printing('##vso[task.prependpath]/first', '##vso[task.prependpath]/second'),
    });
    tasks.add({ name: 'Reads', main: showing('PATH') });
    const report = await run('{ task: Path@1 }, { task: Reads@1 }');
    expect(report.steps[1]?.printed[0]).toMatch(/^PATH="\/second:\/first:/);
  });
});

describe('issues, progress and the log', () => {
  it('keep ten issues of a kind and count all', async () => {
    const lines = Array.from(
      { length: 12 },
      (_item, at) => `##vso[task.logissue type=error;code=${at}]broken ${at}`,
    );
    const step = await afterPrinting(
      ...lines,
      '##vso[task.issue type=warning]old name',
      '##vso[task.logissue]nothing',
    );
    expect(step.issueCounts).toEqual({ error: 12, warning: 2 });
    expect(step.issues.filter(issue => issue.kind === 'error')).toHaveLength(10);
    expect(step.issues[3]).toMatchObject({ message: 'broken 3', properties: { code: '3' } });
    expect(step.log).toContain('##[error]broken 11\n');
    expect(step.result).toBe('Succeeded');
  });

  it('show debug lines only when the run asks for them', async () => {
    tasks.add({ name: 'Prints', main: printing('##vso[task.debug]inner thoughts', '##[section]Part two') });
    const quiet = await run('{ task: Prints@1 }');
    const talkative = await run('{ task: Prints@1 }', { 'System.Debug': 'true' });
    expect(quiet.log).toBe('##[section]Part two\n');
    expect(talkative.log).toContain('##[debug]inner thoughts\n');
    expect(formattingOf('##[section]Part two')).toEqual({ kind: 'section', text: 'Part two' });
  });

  it('mask secrets that a step tells of, wherever they show up', async () => {
    const step = await afterPrinting(
      '##vso[task.setsecret]pass word',
      'plain pass word, in a link pass%20word',
      '##vso[task.logissue type=error]pass word is wrong',
    );
    expect(step.log).toBe('plain ***, in a link ***\n##[error]*** is wrong\n');
    expect(step.issues[0]?.message).toBe('*** is wrong');
  });

  it('show progress that never goes back', async () => {
    const step = await afterPrinting(
      '##vso[task.setprogress value=60;]',
      '##vso[task.setprogress value=30;]',
    );
    expect(step.percent).toBe(60);
  });

  it('accept a result only as it is spelled', async () => {
    const step = await afterPrinting('##vso[task.complete result=failed;]x');
    expect(step.issueCounts.error).toBeGreaterThan(0);
    expect(step.commands).toEqual([
      { name: 'task.complete', properties: { result: 'failed' }, data: 'x', fate: 'failed' },
    ]);
  });

  it('let a step end five seconds after it has said that it is done', async () => {
    tasks.add({
      name: 'Lingers',
      main: `${printing('##vso[task.complete result=Succeeded;done=true]done')} setInterval(() => console.log('still here'), 20);`,
    });
    const report = await runJob({
      pipeline: 'steps: [{ task: Lingers@1 }]',
      tasks: tasks.folder,
      timeScale: 0.04,
    });
    expect(report.steps[0]).toMatchObject({ result: 'Succeeded', completeMessage: 'done' });
    expect(report.steps[0]?.exitCode).toBeUndefined();
    expect(report.steps[0]?.timeline.milliseconds).toBeGreaterThan(190);
    expect(report.orphans).toHaveLength(1);
  });
});

describe('summaries and tags', () => {
  it('are kept with their text; a file that is not there fails the step', async () => {
    tasks.add({
      name: 'Sums',
      main: `import { writeFileSync } from 'node:fs';
        const path = process.env.AGENT_TEMPDIRECTORY + '/promotion.md';
        writeFileSync(path, '# Promoted');
        console.log('##vso[task.uploadsummary]' + path);`,
    });
    const [step] = (await run('{ task: Sums@1 }')).steps;
    expect(step?.summaries).toMatchObject([{ name: 'promotion.md', content: '# Promoted' }]);
    const missing = await afterPrinting('##vso[task.uploadsummary]/nowhere/summary.md');
    expect(missing.result).toBe('Failed');
  });

  it('tags are trimmed, and one with a colon fails the step', async () => {
    tasks.add({ name: 'Tags', main: printing('##vso[build.addbuildtag] promoted-to-production ') });
    const report = await run('{ task: Tags@1 }');
    expect(report.tags).toEqual(['promoted-to-production']);
    const refused = await afterPrinting('##vso[build.addbuildtag]sha256:1');
    expect(refused.result).toBe('Failed');
  });
});
