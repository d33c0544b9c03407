// Every step, in the order of the documentation.
import { status } from './status.js';

export const allSteps = [status] as const;
