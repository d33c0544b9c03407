// Everything that promotions leave behind for people to read, wherever it lies.
import type { KeptAnnotation } from '../annotations/annotations.js';
import { type GithubLive, startGithub } from '../github/live.js';
import { startTold, type ToldBoard } from './told.js';

export type Announced = {
  readonly github: GithubLive;
  /** Of Application Insights components. */
  readonly annotations: KeptAnnotation[];
  readonly told: ToldBoard;
};

export const startAnnounced = (repository: string): Announced => ({
  github: startGithub(repository),
  annotations: [],
  told: startTold(),
});
