// One small bad file for every rule that biome.json names: what the linter must find.

export type BadLine = {
  readonly rule: string;
  /** The folder decides which overrides apply. */
  readonly folder: string;
  readonly text: string;
  readonly name?: string;
};

const bad = (rule: string, text: string, folder = 'shared/azure'): BadLine => ({
  rule,
  folder,
  text: `${text}\n`,
});

const longFunction = `export function a(): number {\n  let b = 1;\n${'  b += 1;\n'.repeat(50)}  return b;\n}`;
const longFile = Array.from({ length: 251 }, (_, at) => `export const a${at} = ${at};`).join('\n');
const longTest = Array.from({ length: 401 }, (_, at) => `export const a${at} = ${at};`).join('\n');
const promise = `async function later(): Promise<number> {\n  await Promise.resolve();\n  return 1;\n}\n`;

const everywhere: readonly BadLine[] = [
  bad('noExcessiveLinesPerFunction', longFunction),
  bad('noExcessiveLinesPerFile', longFile),
  bad('useMaxParams', 'export function a(b: 1, c: 2, d: 3, e: 4, f: 5) {\n  return [b, c, d, e, f];\n}'),
  bad('noForEach', 'export const a = (b: readonly number[]) => b.forEach(c => c);'),
  bad('noUndeclaredDependencies', `import { a } from 'some-package';\nexport const b = a;`),
  bad('noUnusedFunctionParameters', 'export function a(b: number): number {\n  return 1;\n}'),
  bad('noUnusedImports', `import { a } from './fine.js';\nexport const b = 1;`),
  bad('noUnusedVariables', 'const a = 1;'),
  bad('noFloatingPromises', `${promise}export function a(): void {\n  later();\n}`),
  bad('noMisusedPromises', `${promise}export const a = (): number => (later() ? 1 : 2);`),
  bad('useAwaitThenable', 'export async function a(b: number): Promise<number> {\n  return await b;\n}'),
  bad('usePromiseRejectErrors', `export const a = () => Promise.reject('no');`),
  bad(
    'useExhaustiveSwitchCases',
    `export function a(b: 'c' | 'd'): number {\n  switch (b) {\n    case 'c':\n      return 1;\n  }\n  return 2;\n}`,
  ),
  bad('noCommonJs', `export const a = require('node:fs');`),
  bad('noDefaultExport', 'export default 1;'),
  bad('noEnum', 'export enum A {\n  B = 1,\n}'),
  bad('noNamespace', 'export namespace A {\n  export const b = 1;\n}'),
  bad('noNonNullAssertion', 'export const a = (b?: { c: number }) => b!.c;'),
  bad('noParameterAssign', 'export function a(b: number): number {\n  b = 2;\n  return b;\n}'),
  bad('noParameterProperties', 'export class A {\n  constructor(readonly b: number) {}\n}'),
  bad('useConsistentTypeDefinitions', 'export interface A {\n  readonly b: number;\n}'),
  bad('useDefaultParameterLast', 'export function a(b = 1, c: number): number {\n  return b + c;\n}'),
  bad('useExportType', `import type { A } from './fine.js';\nexport { A };`),
  bad('useImportType', `import { A } from './fine.js';\nexport const b: A = 1;`),
  bad('useNodejsImportProtocol', `import { join } from 'path';\nexport const a = join('b');`),
  bad(
    'useReadonlyClassProperties',
    'export class A {\n  private b = 1;\n  c() {\n    return this.b;\n  }\n}',
  ),
  bad('useThrowNewError', `export function a(): void {\n  throw Error('no');\n}`),
  bad('useThrowOnlyError', `export function a(): void {\n  throw 'no';\n}`),
  bad('noConsole', 'console.log(1);'),
  bad('noEmptyBlockStatements', 'export function a(): void {}'),
  bad('noEvolvingTypes', 'export function a() {\n  let b;\n  b = 1;\n  return b;\n}'),
  bad('noExplicitAny', 'export const a = (b: any) => b;'),
  bad('noTsIgnore', `// @ts-${'ignore'} it is so\nexport const a: number = 1;`),
  bad('noVar', 'export var a = 1;'),
  bad('useErrorMessage', 'export function a(): void {\n  throw new Error();\n}'),
  bad('noFocusedTests', `import { it } from '@jest/globals';\nit.only('a', () => undefined);`, 'test/unit'),
  bad('noSkippedTests', `import { it } from '@jest/globals';\nit.skip('a', () => undefined);`, 'test/unit'),
  { ...bad('noSelfImport', `import { a } from './myself.js';\nexport const b = a;`), name: 'myself' },
  { ...bad('noImportCycles', `import { b } from './ring-two.js';\nexport const a = b;`), name: 'ring-one' },
  { ...bad('noImportCycles', `import { a } from './ring-one.js';\nexport const b = a;`), name: 'ring-two' },
  { ...bad('useFilenamingConvention', 'export const a = 1;'), name: 'camelCase' },
  { ...bad('noExcessiveLinesPerFile', longTest, 'test/unit'), name: 'long.test' },
];

const inShared: readonly BadLine[] = [
  bad('noNull', 'export const a = null;'),
  bad('noBarrelFile', `export { a } from './fine.js';`, 'playground'),
  bad('noReExportAll', `export * from './fine.js';`, 'playground'),
  ...[`fetch('https://a.test')`, 'process.env', 'setTimeout(() => undefined, 1)', 'globalThis.process'].map(
    text => bad('noRestrictedGlobals', `export const a = () => ${text};`),
  ),
  bad('noRestrictedGlobals', 'export const a = () => new Date(1);', 'shared/step'),
  bad('noRestrictedGlobals', 'export const a = () => fetch(1);', 'shared/host'),
];

const importing = (folder: string, specifier: string): BadLine =>
  bad('noRestrictedImports', `import * as a from '${specifier}';\nexport const b = a;`, folder);

const acrossRooms: readonly BadLine[] = [
  importing('shared/azure', 'node:https'),
  importing('shared/azure', 'node:child_process'),
  importing('shared/azure', 'node:timers/promises'),
  importing('shared/wiring', '@actions/core'),
  importing('shared/wiring', 'azure-pipelines-task-lib/task.js'),
  importing('shared/wiring', '../../playground/world.js'),
  importing('shared/wiring', '../../test/support/runtimes.js'),
  importing('shared/host', 'node:child_process'),
  importing('shared/host', '../../playground/world.js'),
  importing('shared/fault', 'node:fs/promises'),
  importing('shared/fault', '../host/host.js'),
  importing('shared/step', '@azure/identity'),
  importing('shared/report', '../wiring/run.js'),
  importing('shared/steps', '../traffic/app-service.js'),
  importing('shared/steps', '../ledger/file.js'),
  importing('shared/steps', 'node:path'),
];

export const badLines: readonly BadLine[] = [...everywhere, ...inShared, ...acrossRooms];

/** What the rules let pass, among it what the bad files above import. */
export const fineFiles: Readonly<Record<string, string>> = {
  'shared/azure/fine.ts': `export type A = 1;\nexport const a = 1;\n`,
  'playground/fine.ts': `export const a: 1 | null = null;\n`,
  'shared/step/knows-faults.ts': `import { a } from '../fault/fault.js';\n\nexport const b = a;\n`,
  'shared/fault/fault.ts': `export const a = 1;\n`,
  'shared/steps/knows-ports.ts': `import type { A } from '../traffic/target.js';\n\nexport const b: A = 1;\n`,
  'shared/traffic/target.ts': `export type A = 1;\n`,
  'shared/wiring/clock.ts': `export const a = () => setTimeout(() => undefined, Date.now());\n`,
  'shared/door/door.ts': `export const a = process.argv;\n`,
  'shared/cli/playground.ts': `import { a } from '../../playground/fine.js';\n\nexport const b = a;\n`,
  'tools/build.js': `console.log('built');\n`,
};
