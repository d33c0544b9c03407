// Every step, in the order of the documentation.
import { status } from './status.js';
import { verifyArtifact } from './verify-artifact.js';

export const allSteps = [status, verifyArtifact] as const;
