// From inputs to demands: who must have signed what. A policy that names nobody is refused, never taken as "anybody".
import type { Claim, PredicateRule } from '../../artifact/artifact.js';
import { environmentProperty } from '../../record/details.js';
import type { VerifyValues } from './inputs.js';
import { placesOf, unusable } from './places.js';
import type { EvidencePlace, Wanted, WantedSigner } from './port.js';

export const provenanceType = 'https://slsa.dev/provenance/v1';
export const summaryType = 'https://slsa.dev/verification_summary/v1';
export const resultType = 'https://in-toto.io/attestation/svr/v0.2';

/** The certificate's fields that have an input of their own. */
const fieldNames = [
  'signer-workflow',
  'signer-ref',
  'signer-digest',
  'source-repository',
  'source-repository-id',
  'source-owner',
  'source-owner-id',
  'source-ref',
  'source-digest',
  'build-config',
  'build-trigger',
  'runner-environment',
  'visibility',
  'deployment-environment',
  'token-subject',
] as const;

const demandNames = [
  ...fieldNames,
  'signer-san',
  'signer-san-pattern',
  'signer-issuer',
  'predicate-type',
  'builder-id',
  'build-type',
] as const;

/** One demand in the user's words: the inputs, or an entry of `require`. */
type Words = Readonly<Record<string, string | undefined>>;

export type Policy = { readonly wanted: readonly Wanted[]; readonly places: readonly EvidencePlace[] };

/** No demands at all is a policy too, as long as the bytes are compared with something. */
export function policyOf(values: VerifyValues): Policy {
  const words = wordsOf(values);
  const entries = values.require === undefined ? [] : requireEntries(values.require);
  const signs = signsSomething(values, words) || entries.length > 0;
  const places = placesOf(values, signs);
  if (!signs) {
    refuseNothing(values, places);
    return { wanted: [], places: [] };
  }
  const demands =
    entries.length === 0
      ? [wantedOf('provenance', words, values)]
      : entries.map(entry => wantedOf(entry.name, { ...words, ...entry.words }, values));
  const records = (values.predecessors ?? []).map(environment => recordOf(environment, words, values));
  return { wanted: [...demands, ...records], places };
}

function wordsOf(values: VerifyValues): Words {
  const list = values['predicate-type']?.join('\n');
  return Object.fromEntries(
    demandNames.map(name => [name, name === 'predicate-type' ? list : textOf(values[name])]),
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function signsSomething(values: VerifyValues, words: Words): boolean {
  const given = [values['public-key'], values['trust-store'], values['certificate-extensions']];
  const identity = demandNames.filter(name => name !== 'predicate-type').map(name => words[name]);
  return [...given, ...identity].some(each => each !== undefined);
}

type Entry = { readonly name: string; readonly words: Words };

function requireEntries(given: unknown): readonly Entry[] {
  if (!Array.isArray(given) || given.length === 0) throw unusable('require is no list of demands');
  return given.map((each: unknown, at) => {
    if (typeof each !== 'object' || each === null)
      throw unusable(`demand ${at + 1} of require has no fields`);
    const { name = `demand ${at + 1}`, ...rest } = { ...each } as Readonly<Record<string, unknown>>; // JSON or YAML, checked field by field below.
    const words: Record<string, string> = {};
    for (const [field, value] of Object.entries(rest)) {
      if (!demandNames.some(known => known === field)) throw unusable(`require knows no ${field}`);
      if (typeof value !== 'string' && typeof value !== 'number')
        throw unusable(`${field} of require is no text`);
      words[field] = String(value);
    }
    if (typeof name !== 'string' || name === '') throw unusable(`demand ${at + 1} of require has no name`);
    return { name, words };
  });
}

function wantedOf(name: string, words: Words, values: VerifyValues): Wanted {
  const signer = signerOf(words, values);
  return {
    name,
    signer,
    claim: claimOf(words, values, signer),
    ...timesOf(values['max-age'], values['not-before']),
  };
}

function timesOf(maximum: VerifyValues['max-age'], notBefore: number | undefined) {
  return {
    ...(maximum && { maximumAgeMilliseconds: maximum.milliseconds }),
    ...(notBefore !== undefined && { notBefore }),
  };
}

function signerOf(words: Words, values: VerifyValues): WantedSigner {
  if (values['public-key'] !== undefined) return { kind: 'key' };
  if (values['trust-store'] !== undefined) return { kind: 'notary' };
  const [san, sanPattern, issuer] = [
    words['signer-san'],
    words['signer-san-pattern'],
    words['signer-issuer'],
  ];
  const extensions = values['certificate-extensions'];
  return {
    kind: 'identity',
    fields: fieldsIn(words),
    ...(san !== undefined && { san }),
    ...(sanPattern !== undefined && { sanPattern }),
    ...(issuer !== undefined && { issuer }),
    ...(extensions && { extensions }),
  };
}

function fieldsIn(words: Words): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fieldNames.flatMap(name => {
      const value = words[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function claimOf(words: Words, values: VerifyValues, signer: WantedSigner): Claim {
  const rules = rulesOf(words, values);
  const types = words['predicate-type']?.split('\n');
  if (types?.includes('any') === true) {
    if (types.length > 1) throw unusable('predicate-type names any beside other types');
    return rules.length === 0 ? { kind: 'either' } : { kind: 'statement', predicateTypes: [], rules };
  }
  if (types !== undefined) return { kind: 'statement', predicateTypes: types, rules };
  if (signer.kind === 'identity' || rules.length > 0)
    return { kind: 'statement', predicateTypes: [provenanceType], rules };
  return signer.kind === 'notary' ? { kind: 'signature' } : { kind: 'either' };
}

function rulesOf(words: Words, values: VerifyValues): readonly PredicateRule[] {
  const [builder, type] = [words['builder-id'], words['build-type']];
  const parameters = values['external-parameters'];
  const others = values['other-parameters'];
  return [
    ...(builder === undefined ? [] : [{ kind: 'builder-id' as const, expected: builder }]),
    ...(type === undefined ? [] : [{ kind: 'build-type' as const, expected: type }]),
    ...(parameters === undefined && others === 'allowed'
      ? []
      : [{ kind: 'external-parameters' as const, expected: parameters ?? {}, others }]),
  ];
}

/** The name of the demand that speaks for an environment. */
export function recordName(environment: string): string {
  return `record of ${environment}`;
}

/**
 * A record is bound to its environment by the certificate of the job that signed it, which ran by that environment's
 * rules; that it passed there is said by its property, or by the result of a summary. A key has no certificate, so that
 * the statement itself has to name the environment.
 */
function recordOf(environment: string, words: Words, values: VerifyValues): Wanted {
  const age = timesOf(values['record-max-age'], undefined);
  const name = recordName(environment);
  const signer = signerOf(words, values);
  if (signer.kind === 'notary')
    throw unusable('signatures of the Notary Project make no statements, so that no record can be one');
  if (signer.kind === 'key') {
    const rules = [{ kind: 'property', expected: environmentProperty(environment) }] as const;
    return { name, signer, claim: { kind: 'statement', predicateTypes: [resultType], rules }, ...age };
  }
  const { 'signer-ref': _, 'signer-digest': __, 'source-digest': ___, ...kept } = signer.fields;
  const workflow = values['record-workflow'];
  const fields = {
    ...kept,
    ...(workflow !== undefined && { 'signer-workflow': workflow }),
    'deployment-environment': environment,
  };
  const { san, sanPattern, ...rest } = signer;
  const own =
    workflow === undefined
      ? { ...(san !== undefined && { san }), ...(sanPattern !== undefined && { sanPattern }) }
      : {};
  return {
    name,
    signer: { ...rest, ...own, fields },
    claim: {
      kind: 'statement',
      predicateTypes: [summaryType, resultType],
      rules: [{ kind: 'stay', expected: environmentProperty(environment) }],
    },
    ...age,
  };
}

/** Without a signature there has to be something else that the bytes are compared with. */
function refuseNothing(values: VerifyValues, places: readonly EvidencePlace[]): void {
  const named = values.evidence !== undefined && places.length > 0;
  if (named || values.bundle !== undefined || values['predicate-type'] !== undefined) {
    throw unusable('it names no signer: give signer-workflow, signer-san, public-key or trust-store');
  }
  const isListed = values.checksums !== undefined || values['expected-digest'] !== undefined;
  if (isListed || (values.predecessors !== undefined && values.ledger !== undefined)) return;
  throw unusable('it asks for nothing: give a signer and evidence, or at least checksums or expected-digest');
}
