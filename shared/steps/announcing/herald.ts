// Who is told of a promotion: GitHub deployments, build tags, annotations, chats. Best effort: what cannot be told is a
// warning, and never the truth about anything.
import type { News } from '../../announce/news.js';
import type { HeraldValues } from './inputs.js';

export type Herald = {
  /** One message for one promotion, edited as it goes, where the other side can edit. Never throws. */
  readonly tell: (news: News, values: HeraldValues) => Promise<void>;
};
