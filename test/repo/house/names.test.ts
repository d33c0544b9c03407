import { describe, expect, it } from '@jest/globals';
import { namesIn, pathsBelow } from '../source/tree.js';
import { crowdedFolders, mostFilesInFolder, nameProblems } from './names.js';

const code = ['shared', 'playground', 'test', 'tools', 'bench']
  .flatMap(pathsBelow)
  .filter(path => /\.[jt]s$/.test(path));

describe('names of files and folders', () => {
  it('say what is inside', () => {
    expect(code.length).toBeGreaterThan(200);
    expect(nameProblems(code)).toEqual([]);
  });

  it.each([
    'shared/step/utils.ts',
    'shared/helpers/text.ts',
    'shared/step/step-types.ts',
    'shared/azure/http-base.ts',
    'shared/azure/siteManager.ts',
    'test/unit/shared/names.test.ts',
    'playground/rooms/event-handler.ts',
  ])('are refused when they say nothing: %s', path => {
    expect(nameProblems([path]).length).toBeGreaterThan(0);
  });

  it.each([
    'shared/traffic/app-service.ts',
    'shared/azure/resource-id.ts',
    'test/unit/azure/baseline.test.ts',
  ])('may name a thing outside: %s', path => {
    expect(nameProblems([path])).toEqual([]);
  });
});

describe('folders', () => {
  it('of shared/ hold everything: nothing lies loose but the map', () => {
    const loose = pathsBelow('shared').filter(path => path.split('/').length < 3);
    expect(loose).toEqual(['shared/README.md']);
    expect(namesIn('shared').length).toBeGreaterThan(10);
  });

  it('stay small enough to be read at a glance', () => {
    expect(crowdedFolders(code)).toEqual([]);
  });

  it('are found when they are crowded', () => {
    const paths = Array.from({ length: mostFilesInFolder + 1 }, (_, at) => `shared/step/file-${at}.ts`);
    expect(crowdedFolders(paths.slice(1))).toEqual([]);
    expect(crowdedFolders(paths)).toEqual(['shared/step holds 15 files, at most 14']);
  });
});
