import type { Enclosure, FeedArticle } from '../feed/feed.ts';
import type { Body } from './article.ts';

/** A podcast has one file, or a few in other formats. */
const MOST_FILES = 5;

export type Besides = Pick<Body, 'files' | 'commentsUrl'>;

/** What comes with an article besides its text: no pictures, which are the text's, and no page twice. */
export function besidesOf(
  { enclosures, commentsUrl }: Pick<FeedArticle, 'enclosures' | 'commentsUrl'>,
  url: string,
): Besides {
  const isPicture = ({ type }: Enclosure) => type?.toLowerCase().startsWith('image/') === true;
  const byUrl = new Map(enclosures.map((file) => [file.url, file]));
  const files = [...byUrl.values()].filter((file) => !isPicture(file)).slice(0, MOST_FILES);
  const isElsewhere = commentsUrl !== null && withoutFragment(commentsUrl) !== withoutFragment(url);
  return {
    ...(files.length > 0 && { files }),
    ...(isElsewhere && { commentsUrl }),
  };
}

const KINDS = {
  audio: /^audio\/|\.(?:mp3|m4a|ogg|opus|flac|wav)$/i,
  video: /^video\/|\.(?:mp4|m4v|webm|mov)$/i,
} as const;

/** Of a file, by its media type, else by how its address ends. */
export function fileKind({ type, url }: Pick<Enclosure, 'type' | 'url'>): 'audio' | 'video' | null {
  const told = type ?? new URL(url).pathname;
  if (KINDS.audio.test(told)) return 'audio';
  return KINDS.video.test(told) ? 'video' : null;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/, '');
}
