// verify-artifact: these bytes, built by them, passed there, and nothing else. It changes nothing.
import type { Check } from '../artifact/artifact.js';
import { asFault } from '../fault/fault.js';
import { defineStep, type Sight } from '../step/step.js';
import type { Ports } from './ports.js';
import { type VerifyValues, verifyInputs, verifyRules } from './verify-artifact/inputs.js';
import { type Judgement, judge, ledgerChecks } from './verify-artifact/judgement.js';
import { policyOf } from './verify-artifact/policy.js';
import type { ArtifactDesk, Gathered } from './verify-artifact/port.js';
import {
  digestLines,
  documentOf,
  evidenceLines,
  findingsOf,
  headlineOf,
  outputsOf,
  type Told,
} from './verify-artifact/report.js';
import { runningCheck, runningIn } from './verify-artifact/running.js';

const outputs = {
  verified: '`true` only when every check of every subject held.',
  reason:
    'Why it was not verified: `ARTIFACT_REFUSED`, `ARTIFACT_NO_EVIDENCE`, or the code of the fault that `on-failure: warn` let pass; empty when it was.',
  level: 'What was proven: `bytes`, `bytes-and-record`, `signed`, `signed-and-promoted`, or `none`.',
  digest: 'The digest of the artifact when there is one, `sha256:…`; of an image, the one that was named.',
  reference: 'The image by its digest, as the next step should use it.',
  'media-type': 'The media type of the image.',
  signer: 'Who signed, as JSON.',
  'predicate-type': 'The type of the claim that was used.',
  predicate: 'That claim, as JSON.',
  trust: 'Which trusted root decided, with its SHA-256, as JSON.',
  'failed-checks': 'The rows of the table that did not hold, as JSON.',
  running: 'What the target runs now: `same`, `different` or `unknowable`; empty when not asked.',
  'evidence-file': 'The bundles that were used, as JSON Lines, for the next environment.',
  'digests-file': 'Every digest, in the form of sha256sum.',
  'checks-file': 'Every row of the table, as JSON.',
} as const;

export const verifyArtifact = defineStep<Pick<Ports, 'artifact' | 'running' | 'ledger'>>()({
  name: 'verify-artifact',
  title: 'Verify artifact',
  summary:
    'Prove that these bytes are the ones that were built by whom you trust, and passed the environments before.',
  about: [
    'Takes files, images or digests, finds the evidence about them (bundles of Sigstore, attestations on GitHub, referrers in a registry, signatures of the Notary Project), and checks it against your policy: whose signature, over which claim, by when. It compares checksum files and expected digests, asks for the records of the environments before, and shows every check of every artifact in one table.',
    'Nothing found is a failure: no match, no evidence, an unreadable bundle and a network error never pass. It works without a network when bundle and trusted root are at hand, and it changes nothing.',
  ],
  inputs: verifyInputs,
  rules: verifyRules,
  outputs,
  needs: ['artifact', 'running', 'ledger'],
  examples: [
    {
      title: 'Is this package the one that our release workflow built?',
      values: {
        'artifact-path': 'app.zip',
        'github-repository': 'octo/app',
        'signer-workflow': 'octo/app/.github/workflows/release.yml',
        'source-ref': 'refs/heads/main',
      },
    },
    {
      title: 'Was this image built by us, and did it pass staging?',
      values: {
        image: `registry.example.com/octo/app@sha256:${'0'.repeat(64)}`,
        'signer-workflow': 'octo/app/.github/workflows/release.yml',
        predecessors: 'staging',
      },
    },
    {
      title: 'Nothing is signed yet: are these at least the bytes that the build listed?',
      values: { 'artifact-path': 'dist', checksums: 'dist/SHA256SUMS', 'checksums-mode': 'exact' },
    },
  ],
  async look(ports, values) {
    try {
      return await lookAt(ports, values);
    } catch (thrown) {
      const fault = asFault(thrown);
      const mayPass = fault.class === 'refused' || (fault.class === 'world' && fault.code !== 'CANCELLED');
      if (values['on-failure'] === 'fail' || !mayPass) throw fault;
      // Asked for: the job goes on, and everything that is said says that nothing was proven.
      const row: Check = {
        subject: 'the artifact',
        requirement: 'look',
        name: fault.code,
        expected: 'an answer',
        got: fault.message,
        fix: fault.hint,
        looked: 'could-not-look',
        fine: false,
      };
      const judgement: Judgement = {
        verified: false,
        reason: 'ARTIFACT_REFUSED',
        level: 'none',
        checks: [row],
        proofs: [],
      };
      const told: Told = { ...nothing, judgement, isWarning: true };
      const none = { evidence: undefined, digests: undefined, checks: undefined };
      return sightOf(told, { ...outputsOf(told, none), reason: fault.code });
    }
  },
});

const nothing: Pick<Told, 'gathered' | 'searched' | 'remarks' | 'unreadable' | 'running'> = {
  gathered: { subjects: [], checks: [], candidates: [] },
  searched: { candidates: [], looked: [] },
  remarks: [],
  unreadable: [],
  running: '',
};

type Given = Pick<Ports, 'artifact' | 'running' | 'ledger'>;
type Outputs = Readonly<Record<keyof typeof outputs, string>>;

async function lookAt(ports: Given, values: VerifyValues): Promise<Sight<keyof typeof outputs>> {
  const desk = ports.artifact;
  const { wanted, places } = policyOf(values);
  const gathered = await desk.gather(values);
  const searched = await desk.search(places, values, gathered);
  const isSigned = wanted.length > 0;
  const trusted = isSigned ? await desk.requirements(wanted, values) : { requirements: [], remarks: [] };
  const verification = isSigned
    ? await desk.verify({
        subjects: gathered.subjects,
        candidates: searched.candidates,
        requirements: trusted.requirements,
        now: desk.now(),
      })
    : undefined;
  const recorded = isSigned ? [] : await ledgerRows(ports, values, gathered);
  const running = await whatRuns(ports, values, gathered);
  const judgement = judge({ values, gathered, verification, others: [...recorded, ...running.checks] });
  const told: Told = {
    judgement,
    gathered,
    searched,
    remarks: trusted.remarks,
    unreadable: verification?.unreadable ?? [],
    isWarning: values['on-failure'] === 'warn',
    running: running.answer,
  };
  return sightOf(told, outputsOf(told, await keepAll(desk, told, values)));
}

function sightOf(told: Told, given: Outputs): Sight<keyof typeof outputs> {
  const passes = told.judgement.verified || told.isWarning;
  return {
    outcome: passes ? 'passed' : 'refused',
    ...(!passes && {
      code: told.judgement.reason === 'ARTIFACT_NO_EVIDENCE' ? told.judgement.reason : 'ARTIFACT_REFUSED',
    }),
    headline: headlineOf(told),
    findings: findingsOf(told),
    outputs: given,
    document: documentOf(told),
  };
}

async function ledgerRows(
  { ledger }: Given,
  values: VerifyValues,
  gathered: Gathered,
): Promise<readonly Check[]> {
  const rows: Check[] = [];
  for (const environment of values.predecessors ?? []) {
    const service = values.service ?? '';
    const entries = ledger === undefined || service === '' ? [] : await ledger.read({ service, environment });
    rows.push(...ledgerChecks(environment, entries, gathered));
  }
  return rows;
}

async function whatRuns({ running }: Given, values: VerifyValues, gathered: Gathered) {
  const mode = values['compare-running'];
  if (mode === 'off') return { checks: [], answer: '' };
  if (running === undefined) {
    const row: Check = {
      subject: '',
      requirement: 'what runs',
      name: 'target',
      expected: 'a target',
      got: 'none was named',
      fix: 'set target and its coordinates',
      looked: 'could-not-look',
      fine: false,
    };
    return { checks: [row], answer: 'unknowable' };
  }
  const seen = runningIn(await running.read(), values.candidate, gathered);
  return { checks: [runningCheck(seen, mode === 'must-be-same', gathered)], answer: seen.answer };
}

async function keepAll(desk: ArtifactDesk, { judgement, gathered }: Told, values: VerifyValues) {
  const lines = evidenceLines(judgement.proofs);
  return {
    evidence:
      lines === '' ? undefined : await desk.keep('evidence.jsonl', () => lines, values['evidence-file']),
    digests: await desk.keep('digests.txt', () => digestLines(gathered)),
    checks: await desk.keep('checks.json', () => JSON.stringify(judgement.checks)),
  };
}
