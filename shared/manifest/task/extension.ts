// The Azure DevOps extension: its manifest, and the page that the store shows.
import type { Definition } from '../definition.js';
import { jsonText } from '../layout/json-text.js';
import { code, fenced, table } from '../layout/markdown.js';
import {
  majorVersion,
  minimumAgentVersion,
  publisher,
  readmePath,
  repositoryUrl,
  taskFolder,
  taskName,
} from '../places.js';
import { azureUsage } from '../usage.js';

export const extensionJsonPath = 'vss-extension.json';
export const extensionPagePath = 'docs/reference/extension.md';

/** The names of the files that packing lays beside the manifest. */
export const packed = { icon: 'icon.png', page: 'overview.md' } as const;

export type PackageFacts = { readonly version: string; readonly description: string };

export function extensionJson(definitions: readonly Definition[], facts: PackageFacts): string {
  const folders = definitions.map(({ name }) => taskFolder(name));
  const manifest = {
    manifestVersion: 1,
    id: 'azure-promote',
    publisher,
    version: facts.version,
    name: 'Azure Promote',
    description: facts.description,
    targets: [{ id: 'Microsoft.VisualStudio.Services' }],
    categories: ['Azure Pipelines'],
    tags: ['azure', 'canary', 'promotion', 'rollback', 'traffic'],
    icons: { default: packed.icon },
    content: { details: { path: packed.page } },
    links: { repository: { uri: repositoryUrl }, support: { uri: `${repositoryUrl}/issues` } },
    files: folders.map(path => ({ path })),
    contributions: folders.map(folder => ({
      id: folder.replace('tasks/', ''),
      type: 'ms.vss-distributed-task.task',
      targets: ['ms.vss-distributed-task.tasks'],
      properties: { name: folder },
    })),
  };
  return jsonText(manifest);
}

/** Links are whole: the store shows the page far from the repository. */
export function extensionPage(definitions: readonly Definition[]): string {
  const rows = definitions.map(({ name, summary }) => [
    `[${taskName(name)}@${majorVersion}](${repositoryUrl}/blob/main/${readmePath(name)})`,
    summary,
  ]);
  const usages = definitions.flatMap(definition =>
    definition.examples
      .slice(0, 1)
      .flatMap(example => [
        `### ${code(`${taskName(definition.name)}@${majorVersion}`)}`,
        definition.summary,
        fenced('yaml', azureUsage(definition, example)),
      ]),
  );
  return [
    '<!-- generated from shared/steps; run npm run manifests -->',
    '# Azure Promote',
    'Moves one built artifact through your environments on Azure: proves that it is the one that was built, shifts traffic in steps while it watches live telemetry, and goes back by itself when the new version is worse. The same steps run on GitHub Actions and on a terminal.',
    table(['Task', 'What it does'], rows),
    '## Use',
    ...usages,
    `The tasks need an agent of version ${minimumAgentVersion} or later. [Source, documentation and help](${repositoryUrl}).`,
  ]
    .join('\n\n')
    .concat('\n');
}
