// Everything that is rendered from the definitions, as files; and what differs from the files that are there.

import { actionYml } from './action-yml.js';
import type { Definition } from './definition.js';
import { refuseFlawed } from './definition-check.js';
import type { Catalogue } from './errors-page.js';
import { errorsPage, errorsPagePath } from './errors-page.js';
import { actionPath, readmePath, taskFolder } from './places.js';
import { firstReadme, renewReadme } from './readme.js';
import { stepsPage, stepsPagePath } from './steps-page.js';
import {
  extensionJson,
  extensionJsonPath,
  extensionPage,
  extensionPagePath,
  type PackageFacts,
} from './task/extension.js';
import { taskJson } from './task-json.js';

export type Rendered = { readonly path: string; readonly text: string };

export type Sources = {
  readonly package: PackageFacts;
  readonly catalogue: Catalogue;
  /** The text of a file of the repository; undefined when there is none. */
  readonly read: (path: string) => string | undefined;
};

/** Refuses flawed definitions and pages whose markers are not in order. */
export function renderAll(definitions: readonly Definition[], sources: Sources): readonly Rendered[] {
  refuseFlawed(definitions);
  return [
    ...definitions.flatMap(definition => stepFiles(definition, sources)),
    { path: errorsPagePath, text: errorsPage(sources.catalogue) },
    { path: stepsPagePath, text: stepsPage(definitions) },
    { path: extensionJsonPath, text: extensionJson(definitions, sources.package) },
    { path: extensionPagePath, text: extensionPage(definitions) },
  ];
}

function stepFiles(definition: Definition, sources: Sources): readonly Rendered[] {
  const { name } = definition;
  return [
    { path: actionPath(name), text: actionYml(definition) },
    { path: readmePath(name), text: readmeText(definition, sources.read(readmePath(name))) },
    { path: `${taskFolder(name)}/task.json`, text: taskJson(definition, sources.package.version) },
  ];
}

function readmeText(definition: Definition, page: string | undefined): string {
  if (page === undefined) return firstReadme(definition);
  try {
    return renewReadme(definition, page);
  } catch (thrown) {
    // Only a marker that is missing or doubled ends here; the page it stands in is not in its words.
    const words = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(`${readmePath(definition.name)}: ${words}`, { cause: thrown });
  }
}

/** The icons that each task folder holds beside its manifest. They are copies of one drawing. */
export function iconPaths(definitions: readonly Definition[]): readonly string[] {
  return definitions.map(({ name }) => `${taskFolder(name)}/icon.png`);
}

/** The folders in which nothing may lie that no step owns. */
export const ownedFolders = ['actions', 'tasks'] as const;

export function strayFiles(
  definitions: readonly Definition[],
  present: readonly string[],
): readonly string[] {
  const owned = new Set([
    ...definitions.flatMap(({ name }) => [
      actionPath(name),
      readmePath(name),
      `${taskFolder(name)}/task.json`,
    ]),
    ...iconPaths(definitions),
  ]);
  return present.filter(path => !owned.has(path));
}

/** Where the file on disk leaves the rendered text, in one line; undefined when it does not. */
export function differenceOf({ path, text }: Rendered, present: string | undefined): string | undefined {
  if (present === undefined) return `${path}: missing`;
  if (present === text) return undefined;
  const expected = text.split('\n');
  const got = present.split('\n');
  // The texts differ, so that some line does too, or one of them ends first.
  let line = 0;
  while (expected[line] === got[line]) line += 1;
  return `${path}:${line + 1}: expected ${shown(expected[line])}, got ${shown(got[line])}`;
}

function shown(line: string | undefined): string {
  if (line === undefined) return 'the end of the file';
  return JSON.stringify(line.length <= 100 ? line : `${line.slice(0, 100)}…`);
}
