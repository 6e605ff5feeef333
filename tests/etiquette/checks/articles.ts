import { DAY, HOUR } from '../../../utils/time/units.ts';
import { type Check, type Complaint } from '../check.ts';
import { ok, plainFeed, rss, START } from '../documents.ts';
import { ENCODINGS } from '../encodings.ts';
import { DATES, GUIDS } from '../vectors.ts';

const dated = DATES.map((date, i) => ({ title: `d${i}`, more: `<pubDate>${date}</pubDate>` }));

const entry = (
  title: string,
) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:f48</id>
<entry><id>urn:f48:1</id><title>${title}</title><link href="https://f48.example/1"/><updated>${new Date(START - DAY).toISOString()}</updated></entry></feed>`;

export const articles: Check[] = [
  {
    id: 'F44',
    points: 2,
    what: 'articles of equal, missing or odd guids stay as many over ten polls (13 pairs)',
    feeds: GUIDS.map((pair, i) => ({
      key: `f44-${i}`,
      answer: (n) => {
        const items = pair.map((guid, k) => ({
          title: `g${k}`,
          link: `https://f44-${i}.example/${k}`,
          ...(guid === null ? {} : { guid }),
        }));
        return ok(rss(n % 2 ? items.toReversed() : items));
      },
    })),
    judge: (seen) =>
      GUIDS.flatMap((pair, i): Complaint[] => {
        const { polls, articles: all } = seen.of(`f44-${i}`);
        const added = polls.map((poll) => poll.added);
        const named = pair.map((guid) => JSON.stringify(guid)?.slice(0, 20)).join(' and ');
        return [
          polls.length < 10 && `${named}: only ${polls.length} polls`,
          added.slice(1).some((count) => count > 0) && `${named}: ${added.join()} were added`,
          (all.length === 0 || all.length > 2) && `${named}: ${all.length} articles`,
        ];
      }),
  },
  {
    id: 'F45',
    points: 1,
    what: 'no date is in the future, none before 1970, none pins its article on top (29)',
    feeds: [
      {
        key: 'f45',
        answer: (n) => ok(rss([...dated, ...(n > 2 ? [{ title: 'fresh' }] : [])])),
      },
    ],
    judge: (seen) => {
      const { articles: all } = seen.of('f45');
      const fresh = all.find(({ title }) => title === 'fresh');
      const most = (at: number | null, by: number) => at !== null && (at < 0 || at > by + DAY);
      return [
        all.length !== DATES.length + 1 && `${all.length} articles`,
        ...all.map(
          ({ title, publishedAt, updatedAt, firstSeenAt }) =>
            (most(publishedAt, firstSeenAt) || most(updatedAt, firstSeenAt)) &&
            `${DATES[Number(title.slice(1))]} became ${publishedAt}`,
        ),
        ...all
          .filter(({ sortedAt }) => sortedAt > (fresh?.sortedAt ?? 0))
          .map(({ title }) => `${DATES[Number(title.slice(1))]} is above what is new`),
      ];
    },
  },
  {
    id: 'F46',
    points: 1,
    what: 'the charset is told by mark, then header, then declaration; no mojibake',
    feeds: Object.entries(ENCODINGS).map(([key, { contentType, bytes }]) => ({
      key,
      answer: () => ok(bytes, { 'content-type': contentType }),
    })),
    judge: (seen) =>
      Object.entries(ENCODINGS).map(([key, { title }]) => {
        const found = seen.of(key).articles.map((article) => article.title);
        return found.join() !== title && `${key}: ${found.join()} instead of ${title}`;
      }),
  },
  {
    id: 'F48',
    points: 1,
    what: 'an edited article is one row, marked as updated, and stays read',
    feeds: [
      {
        key: 'f48',
        answer: (_, { at }) => ok(entry(at < START + 2 * DAY ? 'Before' : 'After')),
      },
      { key: 'f48-quiet', answer: () => ok(plainFeed()) },
    ],
    acts: [
      {
        afterMs: HOUR,
        async act(lab) {
          const { articles: all } = (await lab.look(['f48'])).get('f48')!;
          await lab.tell('markRead', { articleIds: all.map(({ id }) => id), read: true });
        },
      },
    ],
    judge: (seen) => {
      const { articles: all, unread, polls } = seen.of('f48');
      return [
        all.length !== 1 && `${all.length} articles`,
        all[0]?.title !== 'After' && `called ${all[0]?.title}`,
        all[0]?.editedAt === undefined && 'not marked as updated',
        polls.reduce((sum, { edited }) => sum + edited, 0) !== 1 && 'no poll tells of one edit',
        unread > 0 && 'it is unread again',
        seen.of('f48-quiet').articles.some(({ editedAt }) => editedAt) && 'all are marked',
      ];
    },
  },
];
