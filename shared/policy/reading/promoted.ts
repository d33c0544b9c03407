// One service of a policy: what is promoted, who has to have signed it, and its environments.
import { readDocument } from '../../step/document/document.js';
import type { Place } from '../../step/document/place.js';
import { optional } from '../../step/input.js';
import { choice, text } from '../../step/kinds.js';
import type { Environment, Service, Vocabulary } from '../policy.js';
import { presetNames, presetTexts } from '../presets.js';
import { environmentIn, fieldsOfDefaults, fieldsOfEnvironment } from './environment.js';
import { fieldIn, fieldsIn, type Layers } from './layers.js';
import { settingAt, settingsIn } from './settings.js';

export const serviceFields = [
  'artifact',
  'signed-by',
  'ledger',
  'telemetry',
  'preset',
  'defaults',
  'environments',
] as const;

const line = text({ pattern: /^[^\p{C}]{1,1000}$/u, expected: 'one line of text' });
const artifactInputs = {
  image: optional(line, 'The image, without its tag or digest.'),
  package: optional(line, 'The address of the package; `{digest}` stands for its digest.'),
} as const;
const signerInputs = {
  workflow: optional(line, 'The workflow that builds it.'),
  ref: optional(line, 'The reference it is built from.'),
  issuer: optional(line, 'Who vouches for the workflow. Default: GitHub.'),
  key: optional(line, 'Instead of a workflow: the path of a public key in PEM.'),
  evidence: optional(
    line,
    'Where the signature lies: `oci`, `github`, `bundle`, as verify-artifact takes it. Default: beside the image, and on a runner of GitHub also there.',
  ),
  bundle: optional(line, 'The path of a bundle that holds it.'),
  'trusted-root': optional(line, 'The path of the trusted root of a Sigstore of your own.'),
} as const;
const presetInput = optional(choice(presetNames), 'A set of usual settings.');
const ledgerInput = optional(line, 'Where what happened is kept.');

type Given = {
  /** Where several services stand in one file. */
  readonly own: Place | undefined;
  readonly root: Place;
  readonly vocabulary: Vocabulary;
};

export function serviceIn(name: string, { own, root, vocabulary }: Given): Service {
  const layers: Layers = own === undefined ? [root] : [own, root];
  const preset = settingOf(layers, 'preset', presetInput);
  const ledger = settingOf(layers, 'ledger', ledgerInput);
  const defaults = fieldsIn(layers, 'defaults').filter(each => each.isMapOf(fieldsOfDefaults(vocabulary)));
  return {
    name,
    artifact: mapped(layers, 'artifact', artifactInputs),
    signedBy: mapped(layers, 'signed-by', signerInputs),
    ...(ledger !== undefined && { ledger }),
    ...(preset !== undefined && { preset }),
    environments: environmentsIn(layers, {
      behind: [...defaults, ...telemetryIn(layers), ...presetLayer(preset?.text)],
      vocabulary,
    }),
  };
}

function settingOf(layers: Layers, name: string, input: typeof presetInput | typeof ledgerInput) {
  const place = fieldIn(layers, name);
  return place === undefined ? undefined : settingAt(place, input);
}

function mapped(layers: Layers, name: string, inputs: typeof artifactInputs | typeof signerInputs) {
  return settingsIn(
    fieldsIn(layers, name).filter(place => place.isMapOf(Object.keys(inputs))),
    inputs,
  );
}

/** The place around `telemetry`, which an environment may say as well. */
function telemetryIn(layers: Layers): Layers {
  return layers.filter(layer => layer.field('telemetry') !== undefined);
}

function presetLayer(name: string | undefined): Layers {
  const known = presetNames.find(each => each === name);
  if (known === undefined) return [];
  const read = readDocument(`preset ${known}`, presetTexts[known]);
  return read.kind === 'read' ? [read.root] : [];
}

type Behind = { readonly behind: Layers; readonly vocabulary: Vocabulary };

function environmentsIn(layers: Layers, { behind, vocabulary }: Behind): readonly Environment[] {
  const known = fieldsOfEnvironment(vocabulary);
  const byName = new Map<string, readonly [Place, ...Place[]]>();
  for (const environments of fieldsIn(layers, 'environments')) {
    for (const [name, place] of environments.fields()) {
      if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) {
        place.problem('expected a name of letters, digits, dots, hyphens and underscores');
      } else if (place.isMapOf(known)) {
        const before = byName.get(name);
        byName.set(name, before === undefined ? [place] : [...before, place]);
      }
    }
  }
  return [...byName].map(([name, own]) => environmentIn(name, { own, all: [...own, ...behind], vocabulary }));
}
