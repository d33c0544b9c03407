// How files and folders are named, and how many of them lie together.

const forbidden = new Set(
  [
    'util',
    'helper',
    'common',
    'misc',
    'lib',
    'core',
    'base',
    'type',
    'constant',
    'manager',
    'service',
    'handler',
  ].concat(['data', 'shared']),
);

/** Names of things outside that hold a forbidden word: Azure's and the hosts', not ours. */
const outsideNames = /app-service|service-connection|traffic-manager/g;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const mostFilesInFolder = 14;

/** Paths below the folders of source code; the first part is a room of the repository and has its own name. */
export function nameProblems(paths: readonly string[]): readonly string[] {
  const names = paths.flatMap(path =>
    path
      .split('/')
      .slice(1)
      .map(name => ({ path, name })),
  );
  return [...new Set(names.flatMap(({ path, name }) => problemOf(path, name)))];
}

function problemOf(path: string, name: string): readonly string[] {
  if (name === 'README.md') return [];
  const stem = name.replace(/(\.test)?\.[a-z]+$/, '').replace(/\.(spec|config)$/, '');
  const words = stem.replaceAll(outsideNames, 'x').split('-');
  const bad = words.find(word => forbidden.has(word.replace(/s$/, '')));
  return [
    ...(kebab.test(stem) ? [] : [`${path}: ${name} is not in kebab-case`]),
    ...(bad === undefined ? [] : [`${path}: ${bad} says nothing about what is inside`]),
  ];
}

export function crowdedFolders(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > mostFilesInFolder)
    .map(([folder, count]) => `${folder} holds ${count} files, at most ${mostFilesInFolder}`);
}
