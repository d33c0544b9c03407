// The three hosts, in the order of the documentation.
import { azurePipelines } from './azure-pipelines.js';
import { github } from './github.js';
import type { JourneyHost } from './host-run.js';
import { terminal } from './terminal.js';

export const hosts: readonly JourneyHost[] = [github, azurePipelines, terminal];
