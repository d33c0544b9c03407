import { describe, expect, it } from '@jest/globals';
import type { JobRequest } from '../../support/azure-pipelines/agent/job-request.js';
import { runJob } from '../../support/azure-pipelines/agent/run-job.js';

const staged = `
parameters:
- { name: place, type: string, default: Ulm, values: [Ulm, Bonn] }
variables:
- { name: level, value: pipeline }
- { name: fixed, value: 'yes', readonly: true }
- group: shared
stages:
- stage: Build
  jobs:
  - job: pack
    steps:
    - bash: echo "##vso[task.setvariable variable=digest;isOutput=true]d-$(level)"
      name: zip
- stage: Production
  variables: { level: stage }
  jobs:
  - deployment: shift
    environment: production
    variables:
      digest: $[ stageDependencies.Build.pack.outputs['zip.digest'] ]
      greeting: 'hello \${{ parameters.place }}'
    strategy:
      runOnce:
        deploy:
          steps:
          - checkout: none
          - bash: echo "$(digest) $(level) $(greeting) $(Environment.Name) $(fromGroup)"
          - bash: echo "##vso[task.setvariable variable=promoted;isOutput=true]true"
            name: tell
        on:
          failure:
            steps: [{ bash: echo going back }]
  - job: undo
    dependsOn: shift
    condition: in(dependencies.shift.result, 'Failed', 'Canceled')
    steps: [{ bash: 'echo undone $(level)' }]
  - job: after
    dependsOn: shift
    steps: [{ bash: echo after }]
`;

function run(request: Partial<JobRequest>) {
  return runJob({
    pipeline: staged,
    variableGroups: { shared: { fromGroup: 'g', key: { secret: 'hidden-one' } } },
    ...request,
  });
}

async function runBuild() {
  const pack = await run({ stage: 'Build' });
  return { Build: { result: pack.result, jobs: { pack } } } as const;
}

describe('a job of a pipeline with stages', () => {
  it('gives its outputs to a job of a later stage', async () => {
    const stageDependencies = await runBuild();
    expect(stageDependencies.Build.jobs.pack.outputs).toEqual({ 'zip.digest': 'd-pipeline' });
    const shift = await run({
      stage: 'Production',
      job: 'shift',
      stageDependencies,
      parameters: { place: 'Bonn' },
    });
    expect(shift.steps[0]?.log).toBe('d-pipeline stage hello Bonn production g\n');
    expect(shift.outputs).toEqual({ 'shift.tell.promoted': 'true' });
  });

  it('runs a hook of a deployment', async () => {
    const report = await run({
      stage: 'Production',
      job: 'shift',
      hook: 'failure',
      stageDependencies: await runBuild(),
    });
    expect(report.log).toContain('going back\n');
  });

  it.each([
    ['undo', 'Failed', 'Succeeded'],
    ['undo', 'Succeeded', 'Skipped'],
    ['after', 'Succeeded', 'Succeeded'],
    ['after', 'Failed', 'Skipped'],
  ] as const)('%s after a job that ended as %s is %s', async (job, before, expected) => {
    const report = await run({
      stage: 'Production',
      job,
      dependencies: { shift: { result: before } },
      stageDependencies: { Build: { result: 'Succeeded' } },
    });
    expect(report.result).toBe(expected);
  });

  it.each([
    ['d-1', 'Succeeded'],
    ['d-2', 'Skipped'],
  ])('asks its stage, which knows outputs of earlier stages: %s is %s', async (digest, result) => {
    const pipeline = `
stages:
- stage: Build
  jobs: [{ job: pack, steps: [] }]
- stage: Go
  condition: eq(dependencies.Build.outputs['pack.zip.digest'], 'd-1')
  jobs: [{ job: go, steps: [{ bash: echo }] }]`;
    const jobs = { pack: { result: 'Succeeded', outputs: { 'zip.digest': digest } } } as const;
    const stageDependencies = { Build: { result: 'Succeeded', jobs } } as const;
    expect(await runJob({ pipeline, stage: 'Go', stageDependencies })).toMatchObject({ result });
  });

  it('is skipped when an earlier stage has failed', async () => {
    const report = await run({
      stage: 'Production',
      job: 'after',
      dependencies: { shift: { result: 'Succeeded' } },
      stageDependencies: { Build: { result: 'Failed' } },
    });
    expect(report).toMatchObject({ result: 'Skipped', steps: [] });
  });
});

describe('a job of a run that was cancelled before', () => {
  it.each([
    ['succeeded()', 'Skipped'],
    ['succeededOrFailed()', 'Skipped'],
    ['canceled()', 'Succeeded'],
    ['always()', 'Succeeded'],
  ])('with the condition %s is %s', async (condition, result) => {
    const pipeline = `jobs: [{ job: undo, condition: ${condition}, steps: [{ bash: echo }] }]`;
    expect(await runJob({ pipeline, runCanceled: true })).toMatchObject({ result });
  });
});

describe('variables', () => {
  it('are replaced by those of the run, may be nested, and warn when they go in circles', async () => {
    const report = await runJob({
      pipeline: `
variables: { one: '$(two)!', two: two, round: '$(around)', around: '$(round)' }
steps: [{ bash: 'echo $(one) $(Build.SourceBranchName)' }]`,
      variables: { two: 'second', 'Build.SourceBranchName': 'release' },
    });
    expect(report.steps[0]?.log).toContain('second! release\n');
    expect(report.steps[0]?.issueCounts.warning).toBe(2);
  });

  it('are known to conditions', async () => {
    const report = await runJob({
      pipeline: `
variables: { go: 'no' }
steps:
- bash: echo "##vso[task.setvariable variable=go]yes"
  condition: eq(variables.go, 'no')
- bash: echo going
  condition: and(succeeded(), eq(variables['go'], 'yes'))
- bash: echo staying
  condition: ne(variables.go, 'yes')`,
    });
    expect(report.steps.map(({ result }) => result)).toEqual(['Succeeded', 'Succeeded', 'Skipped']);
  });

  it('that are read-only fail the step that sets them', async () => {
    const report = await runJob({
      pipeline: `
variables: [{ name: fixed, value: a, readonly: true }]
steps: [{ bash: 'echo "##vso[task.setvariable variable=fixed]b"' }]`,
    });
    expect(report.result).toBe('Failed');
    expect(report.variables['fixed']).toBe('a');
  });

  it('secret ones reach a script only through its env', async () => {
    const report = await runJob({
      pipeline: `steps: [{ bash: 'echo "[$TOKEN] [$GIVEN] [$SECRET_TOKEN]"', env: { GIVEN: $(Token) } }]`,
      secretVariables: { Token: 'hidden-token' },
    });
    expect(report.steps[0]?.printed).toEqual(['[] [hidden-token] []']);
    expect(report.steps[0]?.log).toBe('[] [***] []\n');
  });
});

describe('a pipeline is refused', () => {
  it.each([
    ['steps: [{ task: Nothing@1 }]', 'invalid', "no task 'Nothing'"],
    ['steps: [{ task: Nothing }]', 'invalid', 'major version'],
    ['steps: [{ bash: a, condition: sometimes() }]', 'invalid', "no function 'sometimes'"],
    ['steps: [{ bash: a, name: x }, { bash: b, name: X }]', 'invalid', 'two steps'],
    ['jobs: [{ job: a }, { job: b }]', 'invalid', 'say which job'],
    ['variables: [{ group: missing }]\nsteps: [{ bash: a }]', 'invalid', "no variable group 'missing'"],
    ['steps:\n- bash: &a x\n- bash: *a', 'invalid', 'anchors'],
    ['steps: [{ bash: a }', 'invalid', 'line 1'],
    ["parameters: [{ name: p }]\nsteps: [{ bash: '${{ parameters.p }}' }]", 'invalid', 'needs a value'],
    ['steps: [{ template: other.yml }]', 'not-simulated', 'template'],
    ['steps: [{ powershell: a }]', 'not-simulated', 'powershell'],
    ['extends: { template: other.yml }', 'not-simulated', 'extends'],
    ['jobs: [{ job: a, container: b, steps: [] }]', 'not-simulated', 'container'],
    ['jobs: [{ job: a, pool: server, steps: [] }]', 'not-simulated', 'without an agent'],
    ['jobs: [{ job: a, strategy: { matrix: {} }, steps: [] }]', 'not-simulated', 'strategy'],
    ["steps: [{ '${{ if true }}': [{ bash: a }] }]", 'not-simulated', 'template key'],
  ])('%s', async (pipeline, reason, words) => {
    await expect(runJob({ pipeline })).rejects.toMatchObject({
      name: 'PipelineRefused',
      reason,
      message: expect.stringContaining(words),
    });
  });

  it('when a job depends on another whose end is not told', async () => {
    await expect(
      run({ stage: 'Production', job: 'after', stageDependencies: { Build: { result: 'Succeeded' } } }),
    ).rejects.toMatchObject({ reason: 'invalid' });
  });
});
