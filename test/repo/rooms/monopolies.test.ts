import { describe, expect, it } from '@jest/globals';
import { filesBelow } from '../source/tree.js';
import { monopolies, monopolyProblems } from './monopolies.js';

describe('one room each', () => {
  it('is kept by the whole product', () => {
    const files = filesBelow('shared', '.ts');
    expect(files.length).toBeGreaterThan(80);
    expect(monopolyProblems(files)).toEqual([]);
  });

  it('names holders that exist', () => {
    const paths = filesBelow('shared', '.ts').map(({ path }) => path);
    const holders = monopolies.flatMap(monopoly => monopoly.holders);
    expect(holders.filter(holder => !paths.some(path => path.startsWith(holder)))).toEqual([]);
  });
});

describe('a second place', () => {
  it.each([
    ['shared/steps/x.ts', 'const token = process.env;'],
    ['shared/wiring/x.ts', 'return start(process);'],
    ['shared/host/x.ts', 'process.exit(1);'],
    ['shared/cli/x.ts', 'console.log(1);'],
    ['shared/azure/x.ts', 'const answer = fetch(url);'],
    ['shared/azure/x.ts', `import { request } from 'node:https';`],
    ['shared/azure/x.ts', `const { createDefaultHttpClient } = await import('@azure/core-rest-pipeline');`],
    ['shared/azure/x.ts', `import { execFile } from 'node:child_process';`],
    ['shared/http/x.ts', 'const now = Date.now();'],
    ['shared/http/x.ts', `import { setTimeout as wait } from 'node:timers/promises';`],
    ['shared/ledger/x.ts', 'const at = new Date();'],
    ['shared/wiring/x.ts', `await import('@actions/core');`],
    ['shared/host/x.ts', `import * as core from '@actions/core';`],
    ['shared/host/x.ts', `import task from 'azure-pipelines-task-lib/task.js';`],
    ['shared/wiring/x.ts', `import { ClientAssertionCredential } from '@azure/identity';`],
    ['shared/traffic/x.ts', `import { WebSiteManagementClient } from '@azure/arm-appservice';`],
  ])('is found in %s: %s', (path, text) => {
    expect(monopolyProblems([{ path, text }]).length).toBeGreaterThan(0);
  });

  it.each([
    ['shared/host/x.ts', `const core = await import('@actions/core');`],
    ['shared/traffic/x.ts', `import type { Site } from '@azure/arm-appservice';`],
    ['shared/azure/x.ts', `import type { HttpClient } from '@azure/core-rest-pipeline';`],
    ['shared/steps/x.ts', '// process.env is for the door'],
    ['shared/steps/x.ts', 'const at = new Date(entry.at);'],
    ['shared/wiring/clock.ts', 'const now = Date.now();'],
    ['shared/azure/x.ts', 'const end = ports.process;'],
  ])('is not seen in %s: %s', (path, text) => {
    expect(monopolyProblems([{ path, text }])).toEqual([]);
  });
});
