// Input that cannot be meant: found before Azure hears a word, on every host in the words of that host.
import { afterEach, describe, expect, it } from '@jest/globals';
import { type HostName, spell } from '../../shared/step/names.js';
import { runtimeNames } from '../support/runtimes.js';
import { hosts } from './hosts/hosts.js';
import { expectRefusal } from './stage/refusal.js';
import { payments, scenes } from './stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const group = '/subscriptions/5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b/resourceGroups/rg-prod';
const commands = [
  'payments',
  '::error::obeyed',
  '::set-output name=obeyed::yes',
  '##[error]obeyed',
  '##vso[task.logissue type=error]obeyed',
  '##vso[task.setvariable variable=obeyed;isOutput=true]yes',
  '##vso[task.complete result=Succeeded]obeyed',
];

type Case = {
  readonly name: string;
  readonly on?: readonly HostName[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly says: (spelled: (name: string) => string) => readonly (string | RegExp)[];
};

const pipelines: readonly HostName[] = ['github', 'azure-pipelines'];

const cases: readonly Case[] = [
  {
    name: 'nothing at all: every problem is told at once',
    inputs: {},
    says: spelled => [
      '2 inputs need attention',
      new RegExp(`${spelled('target')}=expected one of app-service.*, got nothing`),
      new RegExp(`expected exactly one of ${spelled('app')}, .*${spelled('resource-id')}, got none of them`),
    ],
  },
  {
    name: 'a required input that is missing',
    inputs: { 'resource-group': 'rg-prod', app: 'payments' },
    says: spelled => [new RegExp(`${spelled('target')}=expected one of app-service.*, got nothing`)],
  },
  {
    name: 'an empty value, where a host cannot tell it from none',
    on: pipelines,
    inputs: { ...payments, app: '' },
    says: spelled => [`${spelled('app')}=expected exactly one of`],
  },
  {
    name: 'an empty value, where it was written out',
    on: ['terminal'],
    inputs: { ...payments, app: '' },
    says: () => [/--app=expected the name of an app.*, got an empty value/],
  },
  {
    name: 'a choice in other letters, with what was meant',
    inputs: { ...payments, target: 'App-Service' },
    says: spelled => [
      `${spelled('target')}=expected one of app-service`,
      'got "App-Service"; did you mean app-service?',
    ],
  },
  {
    name: 'a number beyond all numbers where an id belongs',
    inputs: { ...payments, 'subscription-id': '1e309' },
    says: spelled => [`${spelled('subscription-id')}=expected an id of the form`, 'got "1e309"'],
  },
  {
    // No process on Linux can be given 2 MB in one variable or word: 128 KiB with its name is the most.
    name: 'the longest value that the system passes on, cut short',
    inputs: { ...payments, service: 'x'.repeat(130_000) },
    says: spelled => [/got "x{60}"… \(130000 characters\)/, spelled('service')],
  },
  {
    name: 'line breaks and commands of both runners, none of them obeyed',
    inputs: { ...payments, app: commands.join('\n') },
    says: spelled => [`${spelled('app')}=expected the name of an app`, 'a line break or control character'],
  },
  {
    name: 'commands of both runners in one line, none of them obeyed',
    inputs: { ...payments, service: commands.join(' ') },
    says: spelled => [`${spelled('service')}=expected a name of letters, digits`],
  },
  {
    name: 'a resource id of another type',
    inputs: {
      target: 'app-service',
      'resource-id': `${group}/providers/Microsoft.App/containerApps/payments`,
    },
    says: spelled => [
      `${spelled('resource-id')}=expected a resource id such as`,
      'it is the id of a Microsoft.App/containerApps, not of a Microsoft.Web/sites',
    ],
  },
  {
    name: 'the resource id of a slot',
    inputs: {
      target: 'app-service',
      'resource-id': `${group}/providers/Microsoft.Web/sites/payments/slots/staging`,
    },
    says: () => ['it is the id of a Microsoft.Web/sites/slots, not of a Microsoft.Web/sites'],
  },
  {
    name: 'an app named in two ways',
    inputs: { ...payments, 'resource-id': `${group}/providers/Microsoft.Web/sites/payments` },
    says: spelled => [
      `expected exactly one of ${spelled('app')}, `,
      `got ${spelled('app')} and ${spelled('resource-id')}`,
    ],
  },
  {
    name: 'an app without its group',
    inputs: { target: 'app-service', app: 'payments' },
    says: spelled => [
      `${spelled('app')}=expected ${spelled('app')} only together with ${spelled('resource-group')}`,
    ],
  },
  {
    name: 'a ledger that is no folder',
    inputs: { ...payments, ledger: 'git:main' },
    says: spelled => [`${spelled('ledger')}=expected \`file:\` and the path of a folder`, 'got "git:main"'],
  },
  {
    name: 'a macro of Azure Pipelines that nothing expanded',
    on: ['azure-pipelines'],
    inputs: { ...payments, app: '$(image)' },
    says: () => ['got "$(image)"; this macro was not expanded'],
  },
  {
    name: 'an expression that inputs do not know',
    on: ['azure-pipelines'],
    inputs: { ...payments, app: '$[variables.image]' },
    says: () => ['got "$[variables.image]"; inputs know no $[ ]'],
  },
];

const rows = cases.flatMap(({ on, ...each }, at) =>
  hosts
    .filter(({ name }) => on === undefined || on.includes(name))
    .map((host, place) => ({
      ...each,
      host,
      hostName: host.name,
      runtime: runtimeNames[(at + place) % runtimeNames.length] ?? 'node20',
    })),
);

describe('status refuses', () => {
  it.each(rows)('$name ($hostName, $runtime)', async ({ host, runtime, inputs, says }) => {
    const scene = await stage.start();
    const run = await expectRefusal(
      host,
      scene,
      { runtime, inputs },
      {
        code: 'INPUT_INVALID',
        whose: 'yours',
        says: says(name => spell(name, host.name)),
        hint: /^correct the inputs listed above/,
      },
    );
    expect(run.log.length).toBeLessThan(3_000);
    expect(scene.playground.requests).toEqual([]);
  });
});
