// Every step, in the order of the documentation.
import { canaryShift } from './canary-shift.js';
import { promote } from './promote.js';
import { recordPromotion } from './record-promotion.js';
import { resume } from './resume.js';
import { rollback } from './rollback.js';
import { sloGate } from './slo-gate.js';
import { status } from './status.js';
import { verifyArtifact } from './verify-artifact.js';

export const allSteps = [
  promote,
  status,
  verifyArtifact,
  canaryShift,
  rollback,
  resume,
  sloGate,
  recordPromotion,
] as const;
