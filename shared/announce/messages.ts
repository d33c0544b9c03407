// The messages that a webhook gets: JSON of ours, or what Slack and Teams show.
import type { News } from './news.js';
import { plain, titleOf } from './words.js';

export type Message = {
  readonly news: News;
  /** How many were sent of this promotion, this one included. */
  readonly number: number;
  readonly at: Date;
  /** Where the run can be looked at. */
  readonly run: string;
};

/** Documented in docs/do/announce-promotions.md; a field that is not known is left out. */
export function genericMessage({ news, number, at, run }: Message): Readonly<Record<string, unknown>> {
  const { promotion, stream, digest, artifact, target, weight, phase, headline } = news;
  return {
    version: 1,
    id: promotion,
    number,
    at: at.toISOString(),
    service: stream.service,
    environment: stream.environment,
    digest,
    artifact,
    target,
    phase,
    ...(news.phase === 'ended' && { outcome: news.outcome, serving: news.serving }),
    ...(news.phase === 'waiting' &&
      news.until !== undefined && { until: new Date(news.until).toISOString() }),
    weight,
    headline: plain(headline),
    run,
  };
}

export function slackMessage({ news, run }: Message): Readonly<Record<string, unknown>> {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const text = linesOf(news, run).map(escaped).join('\n');
  // Without its markup: a name with asterisks is a name.
  return { text, mrkdwn: false, unfurl_links: false };
}

/** Runs of text know no markup at all, unlike the other blocks of a card. */
export function teamsMessage({ news, run }: Message): Readonly<Record<string, unknown>> {
  const [title = '', ...rest] = linesOf(news, run);
  const block = (text: string, more: Readonly<Record<string, string>> = {}) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...more }],
  });
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [block(title, { weight: 'Bolder' }), ...rest.map(line => block(line))],
    ...(run.startsWith('https://') && { actions: [{ type: 'Action.OpenUrl', title: 'Run', url: run }] }),
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

function linesOf(news: News, run: string): readonly string[] {
  const { headline, promotion, digest, artifact } = news;
  return [titleOf(news), plain(headline), plain(artifact ?? digest), `${plain(promotion)}, ${plain(run)}`];
}
