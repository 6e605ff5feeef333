/**
 * Which articles tell the same, by the extension's own rules, for any collection:
 *
 *   npm run -s stories -- docs.jsonl
 *
 * A document a line: `id`, `source`, `title`, `text`, `publishedAt`, perhaps `url`. Prints `{kind: "copies", ids}` for an
 * article that was published more than once, `{kind: "story", ids}` for different ones that tell the same news.
 */
import { readFileSync } from 'node:fs';
import { groupCopies } from '../utils/story/group-copies.ts';
import { findMatches, storiesOf } from '../utils/story/join-stories.ts';
import { rarityAmong } from '../utils/story/rarity.ts';
import { toTelling } from '../utils/story/telling.ts';
import { runCommand } from './command.ts';

interface Document {
  id: string;
  source: string;
  title: string;
  text?: string;
  publishedAt?: string | null;
  url?: string;
}

await runCommand(() => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Say which file: npm run -s stories -- docs.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const tellings = lines
    .map((line) => JSON.parse(line) as Document)
    .map(({ id, source, title, text = '', publishedAt = null, url = '' }) => {
      const at = publishedAt === null ? null : Date.parse(publishedAt);
      return toTelling({
        id,
        sourceId: source,
        title,
        text,
        url,
        at: Number.isNaN(at) ? null : at,
      });
    })
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const matches = findMatches(tellings, [], rarityAmong(tellings));
  const copies = groupCopies(matches);
  for (const ids of copies) console.log(JSON.stringify({ kind: 'copies', ids }));
  const copyOf = new Map(copies.flatMap(([first, ...others]) => others.map((id) => [id, first])));
  const stories = Map.groupBy(storiesOf(tellings, new Map(), matches), ([, storyId]) => storyId);
  for (const members of stories.values()) {
    const ids = members.map(([id]) => id);
    if (new Set(ids.map((id) => copyOf.get(id) ?? id)).size > 1)
      console.log(JSON.stringify({ kind: 'story', ids }));
  }
});
