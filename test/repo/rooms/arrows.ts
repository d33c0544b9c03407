// Who may import whom, by the map in shared/README.md.
import { importsOf, packageOf, sourceOf } from '../source/imports.js';
import { type Place, placeOf, type RoomMap } from '../source/room-map.js';
import type { SourceFile } from '../source/tree.js';

export function arrowProblems(files: readonly SourceFile[], map: RoomMap): readonly string[] {
  return files.flatMap(file =>
    importsOf(file).flatMap(({ specifier, line }) => {
      if (specifier === undefined)
        return [`${file.path}:${line} imports something that is not a plain string`];
      const problem = problemOf(file.path, specifier, map);
      return problem === undefined ? [] : [`${file.path}:${line} imports ${specifier}: ${problem}`];
    }),
  );
}

function problemOf(from: string, specifier: string, map: RoomMap): string | undefined {
  const target = sourceOf(from, specifier);
  if (from.startsWith('playground/')) return playgroundProblem(specifier, target);
  if (target === undefined) return undefined;
  if (target.startsWith('playground/')) {
    return from.startsWith('shared/cli/')
      ? undefined
      : 'only the commands of the terminal start the playground';
  }
  if (!target.startsWith('shared/')) return 'it is no part of the product';
  const [importer, imported] = [placeOf(from, map), placeOf(target, map)];
  if (importer === undefined || imported === undefined) return 'the map does not know one of the two rooms';
  return roomProblem(importer, imported);
}

function playgroundProblem(specifier: string, target: string | undefined): string | undefined {
  const own =
    target?.startsWith('playground/') === true || packageOf(specifier)?.startsWith('node:') === true;
  return own ? undefined : 'the playground knows itself and Node, nothing else';
}

function roomProblem(importer: Place, imported: Place): string | undefined {
  if (importer.room === imported.room) {
    return imported.number <= importer.number ? undefined : 'it stands further down in its own room';
  }
  if (imported.number >= importer.number) {
    return `${imported.room} stands on line ${imported.number}, ${importer.room} on line ${importer.number}`;
  }
  if (importer.seesUpTo !== undefined && imported.number > importer.seesUpTo) {
    return `${importer.room} may see lines 1 to ${importer.seesUpTo}`;
  }
  const { seenBy } = imported;
  return seenBy === undefined || seenBy.includes(importer.room)
    ? undefined
    : `${imported.room} is seen by ${seenBy.join(', ')} only`;
}
