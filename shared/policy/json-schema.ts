// The JSON Schema of a policy, so that editors complete it and mark what is wrong while it is written.
import type { Input, Inputs } from '../step/input.js';
import { askRules, ladderRules, type Vocabulary } from './policy.js';
import { presetNames } from './presets.js';
import { overrunRules } from './reading/environment.js';

export type Json = {
  readonly [name: string]: Json | string | number | boolean | readonly (Json | string | number)[];
};

export function policySchema(vocabulary: Vocabulary): Json {
  const ofService = serviceSchema();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'promotion.yml of azure-promote',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { const: 1, description: 'The version of this format.' },
      service: { type: 'string', description: 'The name of the service, where the file has one.' },
      services: {
        type: 'object',
        description:
          'Several services by name. What one of them says goes before what stands beside this field.',
        additionalProperties: { type: 'object', additionalProperties: false, properties: ofService },
      },
      freezes: record('A file that only forbids; when it cannot be read, nothing begins.', {
        from: string('Its path.'),
      }),
      ...ofService,
    },
    $defs: {
      environment: environmentSchema(vocabulary),
      defaults: { type: 'object', additionalProperties: false, properties: sharedSchema(vocabulary) },
      telemetry: record('Who counts requests.', propertiesOf(vocabulary.telemetry)),
    },
  };
}

function serviceSchema(): Readonly<Record<string, Json>> {
  return {
    artifact: record('What is promoted.', {
      image: string('The image, without its tag or digest.'),
      package: string('The address of the package; `{digest}` stands for its digest.'),
    }),
    'signed-by': record('Who has to have signed it.', {
      workflow: string('The workflow that builds it.'),
      ref: string('The reference it is built from.'),
      issuer: string('Who vouches for the workflow. Default: GitHub.'),
      key: string('Instead of a workflow: the path of a public key in PEM.'),
      evidence: string(
        'Where the signature lies: oci, github, bundle. Default: beside the image, and on a runner of GitHub also there.',
      ),
      bundle: string('The path of a bundle that holds it.'),
      'trusted-root': string('The path of the trusted root of a Sigstore of your own.'),
    }),
    ledger: string('Where what happened is kept.'),
    telemetry: { $ref: '#/$defs/telemetry' },
    preset: {
      enum: presetNames,
      description: 'A set of usual settings; whatever is written here goes before it.',
    },
    defaults: { $ref: '#/$defs/defaults' },
    environments: {
      type: 'object',
      description: 'By name.',
      additionalProperties: { $ref: '#/$defs/environment' },
    },
  };
}

function environmentSchema(vocabulary: Vocabulary): Json {
  const { target: kind, ...named } = vocabulary.target;
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      after: {
        description: 'Where it has to have passed before, and for how long it has to have run there.',
        anyOf: [
          { type: 'string' },
          { type: 'array', items: { type: 'string' } },
          { type: 'object', additionalProperties: { type: 'string' } },
        ],
      },
      target: {
        ...record('What splits the traffic.', {
          ...(kind !== undefined && { kind: schemaOf(kind) }),
          ...propertiesOf(named),
        }),
        required: ['kind'],
      },
      azure: record('Who signs in, and where.', propertiesOf(vocabulary.azure)),
      windows: windowsSchema(),
      ...sharedSchema(vocabulary),
    },
  };
}

function windowsSchema(): Json {
  const window = { type: 'string', description: 'Such as `Mon-Thu 08:00-16:00 Europe/Berlin`.' };
  const closure = {
    ...record('A time in which nothing may begin.', {
      from: string('A day, or a time such as 2026-12-18T17:00.'),
      to: string('A day, which belongs to it, or a time.'),
      why: string('What is said to whoever waits.'),
      zone: string('The time zone. Default: that of the windows, else UTC.'),
    }),
    required: ['from', 'to'],
  };
  return record('When a promotion may begin. What forbids wins.', {
    allow: { anyOf: [window, { type: 'array', items: window }] },
    deny: { type: 'array', items: closure },
    zone: string('The time zone of those that name none.'),
  });
}

function sharedSchema(vocabulary: Vocabulary): Readonly<Record<string, Json>> {
  const amounts = Object.fromEntries(
    askRules.map(rule => [rule, string('An amount such as `20%` or `24h`.')]),
  );
  const ladders = Object.fromEntries(ladderRules.map(rule => [rule, string('A ladder.')]));
  return {
    telemetry: { $ref: '#/$defs/telemetry' },
    overrun: {
      enum: overrunRules,
      description: 'What happens to one that is under way when its window closes.',
    },
    'ask-when': record('When a person is asked first.', amounts),
    'ladder-when': record('When what changes chooses the ladder.', ladders),
    ...propertiesOf(vocabulary.settings),
  };
}

function propertiesOf(inputs: Inputs): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, schemaOf(input)]));
}

function schemaOf({ kind, describe }: Input<unknown>): Json {
  const description = describe;
  if (kind.choices !== undefined) return { enum: kind.choices, description };
  switch (kind.name) {
    case 'flag':
      return { type: 'boolean', description };
    case 'number':
      return { type: 'number', description };
    case 'percent':
      return { anyOf: [{ type: 'string' }, { type: 'number' }], description };
    case 'secret':
      return record(`${description} The name of the environment variable that holds it.`, {
        secret: string(''),
      });
    case 'list':
    case 'lines':
      return { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'array' }], description };
    default:
      return { type: 'string', description };
  }
}

function string(description: string): Json {
  return { type: 'string', description };
}

function record(description: string, properties: Readonly<Record<string, Json>>): Json {
  return { type: 'object', description, additionalProperties: false, properties };
}
