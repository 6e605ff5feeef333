import { hash } from '../article/hash.ts';
import { cleanName } from '../thread/clean-text.ts';
import { canonicalUrl } from '../url/canonical-url.ts';
import { isPrivateHost } from '../url/is-private-host.ts';
import { webUrl } from '../url/web-url.ts';
import { findSource } from './find-source.ts';
import type { Source } from './source.ts';

/** Longest name of a source that a list shows whole. */
const LONGEST_NAME = 80;

/** Hosts of articles that permission is asked for: a feed that gathers links from everywhere asks for no more. */
const MOST_ARTICLE_HOSTS = 5;

/** A feed as the reader, or a file of theirs, names it. */
export interface NewFeed {
  address: string;
  /** '' where it has none. */
  name: string;
  home: string | null;
  /** Of a list: the folders it is in, such as `AI/Labs`; '' or left out where it is in none. */
  folder?: string;
}

/**
 * The address of a feed as someone types or pastes it, or null where it is none. What says no scheme is asked for over
 * https; unencrypted only what says so. `feed:` is what some browsers put before (`feed://host/`, `feed:https://host/`).
 */
export function feedAddress(typed: string): string | null {
  const address = typed.trim().replace(/^feed:(?:\/\/)?/i, '');
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address);
  const url = webUrl(hasScheme ? address : `https://${address}`);
  return url === null ? null : url.replace(/#.*$/, '');
}

/** Whether an address may be asked at all: `http.ts` would refuse it. */
export function isPublic(address: string): boolean {
  return !isPrivateHost(new URL(address).hostname);
}

/** The id of the reader's own source that reads this feed: the same however its address is written. */
export function ownSourceId(address: string): string {
  return `own-${hash('feed', canonicalUrl(address) ?? address).slice(0, 16)}`;
}

/** Whether the catalogue has it not, or not any more. */
export function isOwn({ id }: Pick<Source, 'id'>): boolean {
  return findSource(id) === null;
}

/** Whether it was the catalogue's once, and the reader's since it left. */
export function hasLeft(source: Pick<Source, 'id'>): boolean {
  return isOwn(source) && !source.id.startsWith('own-');
}

/**
 * The reader's own source for a feed.
 *
 * @param address As `feedAddress` gives it.
 * @param feedUrl Where it was really read, after redirects; what a relative `home` is relative to.
 * @param articleUrls Where its articles are, as far as that is known.
 */
export function toOwnSource(
  { address, name, home }: NewFeed,
  feedUrl = address,
  articleUrls: readonly string[] = [],
): Source {
  const homeUrl = home === null ? null : webUrl(home, feedUrl);
  const ofArticles = new Set(hostsOf(articleUrls));
  // A feed may call any page its home: that alone is no reason to ask for the host.
  const ofHome = hostsOf(homeUrl === null ? [] : [homeUrl]).filter((host) => ofArticles.has(host));
  const hosts = new Set([...hostsOf([address, feedUrl]), ...ofHome, ...articleHosts(articleUrls)]);
  return {
    id: ownSourceId(address),
    name: cleanName(name, LONGEST_NAME) ?? new URL(address).hostname,
    home: homeUrl ?? `${new URL(address).origin}/`,
    reads: { kind: 'feed', url: address },
    hosts: [...hosts].sort(),
  };
}

/** Hosts of few articles are none that anybody would miss a discussion on. */
const LEAST_SHARE = 0.2;

/** Where many of a source's articles are beside its own hosts: what an imported feed couldn't tell of itself. */
export function missingHosts({ hosts }: Pick<Source, 'hosts'>, urls: readonly string[]): string[] {
  const others = hostsOf(urls).filter((host) => !hosts.includes(host));
  const isOften = (host: string) =>
    others.filter((other) => other === host).length >= urls.length * LEAST_SHARE;
  return articleHosts(urls)
    .filter((host) => others.includes(host) && isOften(host))
    .sort();
}

/** The hosts on which most of these articles are. */
function articleHosts(urls: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const host of hostsOf(urls)) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_ARTICLE_HOSTS)
    .map(([host]) => host);
}

function hostsOf(urls: readonly string[]): string[] {
  return urls.filter(isPublic).map((url) => new URL(url).hostname);
}
