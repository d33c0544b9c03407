// Every code that a user can meet: stable, public, documented in docs/reference/errors.md (generated from here).
import { artifactCodes } from './artifact-codes.js';
import { type CatalogueEntry, entry } from './catalogue-entry.js';
import { generalCodes } from './general-codes.js';
import { ledgerCodes } from './ledger-codes.js';
import { recordCodes } from './record-codes.js';
import { rolloutCodes } from './rollout-codes.js';
import { telemetryCodes } from './telemetry-codes.js';

export const catalogue = {
  ...generalCodes,
  ...ledgerCodes,
  ...rolloutCodes,
  ...telemetryCodes,
  ...artifactCodes,
  ...recordCodes,
  UNEXPECTED: entry(
    'ours',
    'Something failed in a way nobody foresaw.',
    'please report it with the lines above; they hold no secrets',
    'A bug of azure-promote. The stack is in the debug log.',
  ),
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof catalogue;

export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text);
}
