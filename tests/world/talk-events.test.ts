import type { Event } from 'nostr-tools/pure';
import { expect, test } from 'vitest';
import { HOUR } from '../../utils/time/units.ts';
import { canonicalUrl } from '../../utils/url/canonical-url.ts';
import { connect, listen } from './relay-client.ts';
import { createRelay } from './relay.ts';
import { blogs } from './sample/blogs.ts';
import { people, talk } from './sample/talk.ts';
import { talkEvents } from './talk-events.ts';

const START = Date.UTC(2026, 10, 23, 12);
const events = talkEvents(START);
const ofKind = (kind: number) => events.filter((event) => event.kind === kind);
const valueOf = ({ tags }: Event, name: string) => tags.find(([tag]) => tag === name)?.[1];

test('the relay takes every event of the sample talk', async () => {
  const relay = createRelay({ now: () => START });
  const client = await connect(await listen(relay));
  for (const event of events)
    expect(await client.publish(event)).toEqual(['OK', event.id, true, '']);
  expect(relay.events()).toHaveLength(events.length);
});

test('nobody comments before the article is out, or answers before being asked', () => {
  const ages = new Map(
    blogs.flatMap(({ articlesAt, articles }) =>
      articles.map(({ slug, hoursAgo }) => [`${articlesAt}${slug}`, hoursAgo] as const),
    ),
  );
  for (const { article, comments } of talk) {
    const age = ages.get(article)!;
    expect(age).toBeGreaterThan(3);
    for (const { hoursAgo, replyTo } of comments) {
      const before = replyTo === undefined ? age : comments[replyTo]!.hoursAgo;
      expect(hoursAgo).toBeLessThan(before);
      expect(hoursAgo).toBeGreaterThan(0);
    }
  }
});

test('votes follow what they are about, and are in the past', () => {
  const times = new Map(events.map(({ id, created_at }) => [id, created_at]));
  for (const vote of ofKind(7)) {
    expect(vote.created_at).toBeGreaterThan(times.get(valueOf(vote, 'e')!)!);
  }
  for (const { created_at } of events) expect(created_at).toBeLessThan(START / 1_000);
  expect(ofKind(17)[0]!.created_at).toBe((START - 24.5 * HOUR) / 1_000 + 60);
});

test('comments hang on the canonical address, answers on the comment that they answer', () => {
  const byText = new Map(ofKind(1111).map((event) => [event.content, event]));
  for (const { article, comments } of talk) {
    const url = canonicalUrl(article)!;
    for (const { text, replyTo } of comments) {
      const parent = replyTo === undefined ? null : byText.get(comments[replyTo]!.text)!;
      const below = parent
        ? [
            ['e', parent.id, '', parent.pubkey],
            ['k', '1111'],
            ['p', parent.pubkey],
          ]
        : [
            ['i', url],
            ['k', 'web'],
          ];
      const tags = [['I', url], ['K', 'web'], ...below];
      expect(byText.get(text)!.tags.slice(0, tags.length)).toEqual(tags);
    }
  }
});

test('agents say that they are agents, and people do not', () => {
  expect(people.filter(({ isAgent }) => isAgent)).toHaveLength(3);
  const bots = new Set<string>();
  for (const { pubkey, content } of ofKind(0)) {
    if ((JSON.parse(content) as { bot?: boolean }).bot) bots.add(pubkey);
  }
  expect(bots.size).toBe(3);
  for (const event of ofKind(1111)) {
    expect(valueOf(event, 'l')).toBe(bots.has(event.pubkey) ? 'ai' : undefined);
  }
});
