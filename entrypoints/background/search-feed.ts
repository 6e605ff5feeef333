import { usualAddresses } from '../../utils/discovery/usual-addresses.ts';
import { HttpError } from '../../utils/http.ts';
import type { FeedPreview } from '../../utils/source/feed-preview.ts';
import { feedAddress } from '../../utils/source/own-source.ts';
import { SECOND } from '../../utils/time/units.ts';
import { listed, previewAt, problemOf, readPage } from './preview-feed.ts';

/** Requests to one site for one press of a button, and how far apart. */
const MOST_REQUESTS = 10;
const APART_MS = SECOND;

/** Links of the page that look like feeds and are tried before the usual places. */
const MOST_LINKS = 3;

/** Looks for the feed of a page that names none: where its links seem to lead to one, then where feeds usually are. */
export async function searchFeed(typed: string, besides: string | null): Promise<FeedPreview> {
  const address = feedAddress(typed);
  if (address === null) return { kind: 'problem', problem: 'refused', status: null };
  try {
    const { url, feeds } = await readPage(address);
    const { host } = new URL(url);
    const isHere = (feed: { address: string }) => new URL(feed.address).host === host;
    const linked = feeds.filter((feed) => isHere(feed) && !feed.isOfComments).slice(0, MOST_LINKS);
    const candidates = [...linked.map((feed) => feed.address), ...usualAddresses(url)];
    const found = await firstFeed([...new Set(candidates)].slice(0, MOST_REQUESTS), besides);
    if (found) return found;
    const others = await listed(feeds.filter((feed) => !isHere(feed)));
    return { kind: 'page', address, feeds: others, isSearched: true };
  } catch (error) {
    return problemOf(error);
  }
}

async function firstFeed(
  addresses: readonly string[],
  besides: string | null,
): Promise<FeedPreview | null> {
  for (const [place, address] of addresses.entries()) {
    if (place > 0) await new Promise((done) => setTimeout(done, APART_MS));
    try {
      const preview = await previewAt(address);
      const isOld = preview?.kind === 'known' && preview.sourceId === besides;
      if (preview && !isOld) return preview;
    } catch (error) {
      if (isEnough(error)) return null;
    }
  }
  return null;
}

/** A site that is silent, or asks to be left alone, is asked no further. */
function isEnough(error: unknown): boolean {
  if (!(error instanceof HttpError)) return true;
  const isSilent = ['unreachable', 'slow', 'notPermitted'].includes(error.problem);
  return isSilent || error.status === 429 || error.status === 503;
}
