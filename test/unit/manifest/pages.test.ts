import { describe, expect, it } from '@jest/globals';
import { type Code, catalogue } from '../../../shared/fault/catalogue.js';
import { anchorOf, errorsPage as pathInMessages } from '../../../shared/fault/explain.js';
import { errorsPage, errorsPagePath } from '../../../shared/manifest/errors-page.js';
import { stepsPage } from '../../../shared/manifest/steps-page.js';
import { extensionJson, extensionPage } from '../../../shared/manifest/task/extension.js';
import { outcomes } from '../../../shared/step/outcome.js';
import { sampleStep } from './sample-step.js';

/** GitHub's rule for headings: lower case, blanks to hyphens, and only letters, digits, hyphens, underscores stay. */
function githubAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

describe('the page of errors', () => {
  const page = errorsPage(catalogue);
  const headings = page
    .split('\n')
    .filter(line => line.startsWith('## '))
    .map(line => line.slice(3));

  it('lies where messages say it does', () => {
    expect(errorsPagePath).toBe(pathInMessages);
  });

  it('has one section for each code, reached by the anchor that messages print', () => {
    const codes = Object.keys(catalogue) as Code[]; // The keys of the catalogue are its codes.
    expect(headings).toEqual(codes);
    expect(headings.map(githubAnchor)).toEqual(codes.map(anchorOf));
  });

  it('tells what happened, what leads there and what to do', () => {
    const { title, more, hint } = catalogue.LEDGER_BUSY;
    const section = page.slice(page.indexOf('## LEDGER_BUSY'));
    expect(section).toContain(title);
    expect(section).toContain(more);
    expect(section).toContain(`${hint}.`);
  });

  it('shows angle brackets instead of losing them', () => {
    expect(page).toContain('dist/&lt;step>.js');
  });

  it('says which class ends with which exit code', () => {
    for (const row of ['`refused` | 2 |', '`refused` | 1 |', '`broken` | 3 |', '`broken` | 70 |']) {
      expect(page).toContain(row);
    }
  });
});

describe('the page of steps', () => {
  it('has every step by its three names, and every outcome', () => {
    const page = stepsPage([sampleStep]);
    for (const name of [
      'actions/canary-shift@v1',
      'AzurePromoteCanaryShift@1',
      'azure-promote canary-shift',
    ]) {
      expect(page).toContain(`\`${name}\``.replace('`actions', '`OWNER/azure-promote/actions'));
    }
    for (const outcome of outcomes) expect(page).toContain(`| \`${outcome}\` |`);
  });
});

describe('the extension', () => {
  const facts = { version: '0.4.2', description: 'Promotes.' };

  it('contributes every task from its own folder', () => {
    const manifest = JSON.parse(extensionJson([sampleStep, { ...sampleStep, name: 'status' }], facts));
    expect(manifest).toMatchObject({
      publisher: 'azure-promote',
      version: '0.4.2',
      description: 'Promotes.',
    });
    expect(manifest.files).toEqual([{ path: 'tasks/CanaryShiftV1' }, { path: 'tasks/StatusV1' }]);
    expect(manifest.contributions[1]).toEqual({
      id: 'StatusV1',
      type: 'ms.vss-distributed-task.task',
      targets: ['ms.vss-distributed-task.tasks'],
      properties: { name: 'tasks/StatusV1' },
    });
  });

  it('shows each task with an example, and only whole links', () => {
    const page = extensionPage([sampleStep]);
    expect(page).toContain('- task: AzurePromoteCanaryShift@1');
    for (const [, target] of page.matchAll(/\]\(([^)]*)\)/g)) expect(target).toMatch(/^https:/);
  });
});
