// `azure-promote doctor`: can a step work from here? Each look is told, also when another one failed.
import type { Finding } from '../checks/finding.js';
import { asFault } from '../fault/fault.js';
import type { Document } from '../report/document.js';
import { defineStep } from '../step/step.js';
import { identityInputs, ledgerInputs } from '../steps/groups.js';
import type { Ports, Reach } from '../steps/ports.js';
import { version } from '../wiring/version.js';

/** More than this apart, and tokens, leases and windows are judged by a wrong clock. */
const mostSkewMilliseconds = 5 * 60_000;

export const doctor = defineStep<Pick<Ports, 'azure' | 'ledger'>>()({
  name: 'doctor',
  title: 'Doctor',
  summary: 'Check that a step could work from here: versions, clock, identity and ledger.',
  about: [
    'Takes the inputs that a step takes to sign in, and says for each look what was expected, what came and what to do.',
  ],
  inputs: { ...identityInputs, ...ledgerInputs },
  rules: [],
  outputs: { findings: 'What each look saw, as JSON.' },
  needs: ['azure', 'ledger'],
  examples: [{ title: 'As whoever az login signed in', values: {} }],
  async look({ azure, ledger }) {
    const findings = [
      await look('clock', 'within 5 minutes of Azure', () => skew(azure)),
      await look('identity', 'a token for Azure Resource Manager', async () => {
        const { by, subscription } = await azure.signIn();
        return { fine: true, got: `signed in by ${by}, subscription ${subscription}` };
      }),
      ...(ledger === undefined
        ? []
        : [
            await look('ledger', 'readable', async () => {
              await ledger.read({ service: 'doctor', environment: 'doctor' });
              return { fine: true, got: ledger.name };
            }),
          ]),
    ];
    const ill = findings.filter(({ fine }) => !fine).map(({ name }) => name);
    const headline =
      ill.length === 0 ? 'a step could work from here' : `a step could not work from here: ${ill.join(', ')}`;
    return {
      outcome: ill.length === 0 ? 'passed' : 'refused',
      headline,
      findings,
      outputs: { findings: JSON.stringify(findings) },
      document: page(findings, azure.runtime),
    };
  },
});

type Saw = Pick<Finding, 'fine' | 'got'> & { readonly fix?: string };

async function look(name: string, expected: string, check: () => Promise<Saw>): Promise<Finding> {
  try {
    return { name, looked: 'checked', expected, ...(await check()) };
  } catch (thrown) {
    // Whatever stopped this look is its result; the other looks are still worth having.
    const { code, message, hint } = asFault(thrown);
    return { name, looked: 'could-not-look', fine: false, expected, got: `${code}: ${message}`, fix: hint };
  }
}

async function skew(azure: Reach): Promise<Saw> {
  const off = azure.ownTime() - (await azure.serverTime());
  const seconds = Math.round(Math.abs(off) / 1000);
  const fine = Math.abs(off) <= mostSkewMilliseconds;
  const got = seconds === 0 ? 'in step with Azure' : `${seconds} s ${off > 0 ? 'ahead of' : 'behind'} Azure`;
  return fine ? { fine, got } : { fine, got, fix: 'set the clock of this machine, for example by NTP' };
}

function page(findings: readonly Finding[], runtime: string): Document {
  return [
    { kind: 'heading', text: `azure-promote ${version}, Node ${runtime}` },
    {
      kind: 'table',
      columns: ['Look', 'Result', 'Expected', 'Got'],
      rows: findings.map(({ name, fine, expected, got }) => [
        name,
        fine ? 'fine' : 'not fine',
        expected,
        got,
      ]),
    },
    ...findings.flatMap(({ name, fix }) =>
      fix === undefined ? [] : [{ kind: 'paragraph', text: `${name}: ${fix}` } as const],
    ),
  ];
}
