// A release annotation of Application Insights: one mark on its charts for each promotion, once it is known how it ended.
import { createHash } from 'node:crypto';
import type { Annotation } from '../azure/telemetry/annotations.js';
import type { Clock } from '../http/clock.js';
import type { News, Teller } from './news.js';
import { plain, titleOf, wordOf } from './words.js';

export type AnnotationOf = {
  readonly component: string;
  readonly create: (annotation: Annotation) => Promise<void>;
  readonly clock: Clock;
  readonly run: string;
};

export function tellAppInsights({ component, create, clock, run }: AnnotationOf): Teller {
  return {
    name: 'annotate-app-insights',
    tell: async news => {
      if (isOver(news)) await create(annotationOf(news, new Date(clock.now()), run));
      // Whoever ends the promotion without being asked to tell anybody finds here who was told.
      return component;
    },
  };
}

/** It cannot be changed afterwards, and what never had any traffic left no mark on a chart. */
function isOver(news: News): boolean {
  return news.phase === 'ended' && ['passed', 'rolled-back', 'stranded'].includes(news.outcome);
}

export function annotationOf(news: News, at: Date, run: string): Annotation {
  const { promotion, digest, headline } = news;
  return {
    id: idOf(promotion),
    name: titleOf(news),
    at,
    properties: {
      Label: wordOf(news) === 'passed' ? 'Success' : 'Error',
      ReleaseName: plain(promotion),
      ReleaseDescription: plain(headline),
      Digest: plain(digest),
      Run: plain(run),
    },
  };
}

/** The same for the same promotion, so that it is marked once however often it is told. */
function idOf(promotion: string): string {
  const hex = createHash('sha256').update(promotion).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
