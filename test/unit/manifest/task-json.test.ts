import { describe, expect, it } from '@jest/globals';
import { flawsOf } from '../../../shared/manifest/definition-check.js';
import { taskFolder, taskName } from '../../../shared/manifest/places.js';
import { stepsWithTaskIds, taskId } from '../../../shared/manifest/task/task-ids.js';
import { taskJson, taskVersion } from '../../../shared/manifest/task-json.js';
import { sampleStep } from './sample-step.js';

const task = JSON.parse(taskJson(sampleStep, '0.4.2'));
const input = (name: string) => task.inputs.find((each: { name: string }) => each.name === name);

describe('task.json', () => {
  it('is known by its name, its friendly name and its version', () => {
    expect(task).toMatchObject({
      id: taskId('canary-shift'),
      name: 'AzurePromoteCanaryShift',
      friendlyName: 'Azure Promote: Canary shift',
      version: { Major: 1, Minor: 4, Patch: 2 },
      minimumAgentVersion: '4.248.0',
      runsOn: ['Agent'],
      visibility: ['Build', 'Release'],
      category: 'Deploy',
    });
  });

  it('spells inputs in camel case, the connection first, and offers none of the other hosts', () => {
    const names = task.inputs.map((each: { name: string }) => each.name);
    expect(names.slice(0, 2)).toEqual(['azureSubscription', 'site']);
    expect(names).toContain('maxRequests');
    expect(names).not.toContain('clientId');
  });

  it.each([
    ['site', 'pickList'],
    ['azureSubscription', 'connectedService:AzureRM'],
    ['clientSecret', 'string'],
    ['ladder', 'pickList'],
    ['dryRun', 'boolean'],
    ['maxRequests', 'string'],
    ['weight', 'string'],
    ['settleFor', 'string'],
    ['regions', 'multiLine'],
    ['saidFirst', 'multiLine'],
    ['labels', 'multiLine'],
    ['policy', 'string'],
    ['objectives', 'multiLine'],
  ])('shows %s as %s', (name, type) => {
    expect(input(name).type).toBe(type);
  });

  it('lists choices, and lets a pick list be typed into', () => {
    expect(input('ladder').options).toEqual({ slow: 'slow', fast: 'fast', 'one-rung': 'one-rung' });
    expect(input('slot').properties).toEqual({ EditableOptions: 'True' });
  });

  it('takes labels from the definition, else from the name', () => {
    expect(input('slot').label).toBe('Deployment slot');
    expect(input('maxRequests').label).toBe('Max requests');
  });

  it('writes defaults as text and marks what is required', () => {
    expect(input('dryRun')).toMatchObject({ defaultValue: 'false', required: false });
    expect(input('site')).toMatchObject({ required: true });
    expect(input('site')).not.toHaveProperty('defaultValue');
  });

  it('asks for a secret variable where a secret goes', () => {
    expect(input('clientSecret').helpMarkDown).toContain('secret variable');
  });

  it('spells rules and the inputs that help texts name as Azure does', () => {
    expect(input('slot').visibleRule).toBe('dryRun != true');
    expect(input('settleFor').helpMarkDown).toContain('`weight`');
    const named = {
      ...sampleStep,
      inputs: {
        ...sampleStep.inputs,
        site: { ...sampleStep.inputs.site, describe: 'Not `dry-run` or `no-input`.' },
      },
    };
    const help = JSON.parse(taskJson(named, '1.0.0')).inputs.find(
      (each: { name: string }) => each.name === 'site',
    );
    expect(help.helpMarkDown).toBe('Not `dryRun` or `no-input`.');
  });

  it('fills pick lists through the service connection', () => {
    expect(task.dataSourceBindings).toEqual([
      { target: 'site', endpointId: '$(azureSubscription)', dataSourceName: 'AzureRMWebAppNames' },
      {
        target: 'slot',
        endpointId: '$(azureSubscription)',
        dataSourceName: 'AzureRMWebAppSlotsId',
        parameters: { WebAppName: '$(site)' },
        resultTemplate: sampleStep.inputs.slot.task?.pick?.resultTemplate,
      },
    ]);
  });

  it('may set its own outputs and no other variable', () => {
    const names = ['outcome', 'errorCode', 'lastWeight'];
    expect(task.outputVariables.map((each: { name: string }) => each.name)).toEqual(names);
    expect(task.restrictions).toEqual({ settableVariables: { allowed: names } });
  });

  it('runs the same door on both Nodes, with afterwork only where the step has some', () => {
    const door = { target: 'dist/canary-shift.js' };
    expect(task.execution).toEqual({ Node20_1: door, Node24: door });
    expect(task).not.toHaveProperty('postjobexecution');
    const post = { target: 'dist/post.js' };
    expect(JSON.parse(taskJson({ ...sampleStep, post: true }, '1.0.0')).postjobexecution).toEqual({
      Node20_1: post,
      Node24: post,
    });
  });

  it.each(['1.2', 'v1.2.3', '', '1.2.x'])('refuses the package version %j', version => {
    expect(() => taskVersion(version)).toThrow('expected x.y.z');
  });

  it('takes a pre-release for the version it leads to', () => {
    expect(taskVersion('2.3.4-beta.1')).toEqual({ Major: 1, Minor: 3, Patch: 4 });
  });
});

describe('the tasks of the design', () => {
  it.each([
    ['promote', 'AzurePromote', 'tasks/PromoteV1'],
    ['verify-artifact', 'AzurePromoteVerifyArtifact', 'tasks/VerifyArtifactV1'],
    ['canary-shift', 'AzurePromoteCanaryShift', 'tasks/CanaryShiftV1'],
    ['slo-gate', 'AzurePromoteSloGate', 'tasks/SloGateV1'],
    ['rollback', 'AzurePromoteRollback', 'tasks/RollbackV1'],
    ['resume', 'AzurePromoteResume', 'tasks/ResumeV1'],
    ['status', 'AzurePromoteStatus', 'tasks/StatusV1'],
    ['record-promotion', 'AzurePromoteRecord', 'tasks/RecordPromotionV1'],
    ['preflight', 'AzurePromotePreflight', 'tasks/PreflightV1'],
    ['guard-environment', 'AzurePromoteGuard', 'tasks/GuardEnvironmentV1'],
    ['report', 'AzurePromoteReport', 'tasks/ReportV1'],
  ])('%s is %s in %s and has an id of its own', (step, name, folder) => {
    expect(taskName(step)).toBe(name);
    expect(taskFolder(step)).toBe(folder);
    expect(taskId(step)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('share no id', () => {
    expect(new Set(stepsWithTaskIds.map(taskId)).size).toBe(stepsWithTaskIds.length);
  });

  // The ids are public: changing one here on purpose would orphan every pipeline that uses the task.
  it('keep the ids they were published with', () => {
    expect(stepsWithTaskIds.map(step => `${step} ${taskId(step)}`)).toEqual([
      'promote 8692263f-b386-40bb-9736-b9e98a53e627',
      'verify-artifact bf676574-2bfc-4df3-b0e9-f2481512e828',
      'canary-shift 971f4b3b-ad28-416a-9f60-325e68f8371c',
      'slo-gate 786eb2ad-ce37-4eae-acdf-df85e85f3312',
      'rollback 78485477-74ed-4c94-9050-e6fa3b01fbf8',
      'resume 842fb6d8-3e33-44a9-b686-ed0c1e3f1059',
      'status 10d4a385-e6bb-49ab-8e32-102424c6a2b0',
      'record-promotion ec511f3c-a77e-4f6d-8cba-a949899e8245',
      'preflight 613cdd8d-c1f9-42bd-96bc-4963eaa482f9',
      'guard-environment 75dd9ba0-46ef-4711-9526-03221d2edef4',
      'report 34fe6754-592e-4107-a4fb-bb53cb1ffd63',
    ]);
  });

  it('cannot be made for a step without an id', () => {
    expect(flawsOf({ ...sampleStep, name: 'unheard-of' })).toContain(
      'it has no id in shared/manifest/task/task-ids.ts',
    );
  });
});
