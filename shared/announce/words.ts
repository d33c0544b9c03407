// The sentences of an announcement, each made fit for where it is shown. What stands in them may come from outside.
import type { Outcome } from '../step/outcome.js';
import type { News } from './news.js';

/** `waiting`, `started`, or how it ended. */
export function wordOf(news: News): Outcome | 'started' {
  return news.phase === 'ended' ? news.outcome : news.phase;
}

export function titleOf(news: News): string {
  const { service, environment } = news.stream;
  return `${plain(service)} in ${plain(environment)}: ${wordOf(news)}`;
}

const longestLine = 600;

/** One line of what can be seen, and not too much of it. */
export function plain(text: string, longest = longestLine): string {
  const line = text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();
  // By characters: half of one would be none.
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Tags of Azure Pipelines know no colon; what people search for needs no other signs either. */
export function tagsOf(news: News): readonly string[] {
  const { service, environment } = news.stream;
  const tag = (text: string) => text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100);
  const stands = `${service}-${environment}-${wordOf(news)}`;
  return news.phase === 'started' ? [tag(news.promotion)] : [tag(news.promotion), tag(stands)];
}
