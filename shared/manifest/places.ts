// Where the files of a step lie, and by which names the two hosts know it.
import { pascalCase } from '../step/names.js';

// A placeholder until the repository is published: an owner made up here might one day be a stranger.
const repository = 'OWNER/azure-promote';
export const repositoryUrl = `https://github.com/${repository}`;
export const publisher = 'azure-promote';
export const majorVersion = 1;
/** The first agent that can run Node20_1. */
export const minimumAgentVersion = '4.248.0';

/** The step that the repository itself is; all others are folders of it. */
const rootStep = 'promote';

// A task's name stands alone in a long list, so it says no more than it must.
const shortTaskNames: Readonly<Record<string, string>> = {
  [rootStep]: '',
  'record-promotion': 'Record',
  'guard-environment': 'Guard',
};

export function taskName(step: string): string {
  return `AzurePromote${shortTaskNames[step] ?? pascalCase(step)}`;
}

export function taskFolder(step: string): string {
  return `tasks/${pascalCase(step)}V${majorVersion}`;
}

export function readmePath(step: string): string {
  return `actions/${step}/README.md`;
}

export function actionPath(step: string): string {
  return step === rootStep ? 'action.yml' : `actions/${step}/action.yml`;
}

/** How a workflow names the action. */
export function actionReference(step: string): string {
  return step === rootStep
    ? `${repository}@v${majorVersion}`
    : `${repository}/actions/${step}@v${majorVersion}`;
}

/** The path of a bundle's door, as the action.yml of the step has to write it. */
export function doorFromAction(step: string, door: string): string {
  return step === rootStep ? `dist/${door}.js` : `../../dist/${door}.js`;
}
