/**
 * How well the same news is known, on pairs of recorded articles that were judged by hand
 * (tests/judged/same-story.tsv): `npm run -s evaluate:stories -- FOLDER`, which holds `feeds-ai/*.xml`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LONGEST_EXCERPT } from '../utils/article/limits.ts';
import { decodeFeed } from '../utils/feed/decode-feed.ts';
import { parseFeed } from '../utils/feed/parse-feed.ts';
import { textOfHtml } from '../utils/feed/text-of-html.ts';
import { rarityAmong } from '../utils/story/rarity.ts';
import { sameness } from '../utils/story/same-story.ts';
import { summaryOf } from '../utils/summary/summary-of.ts';
import { type Telling, toTelling } from '../utils/story/telling.ts';
import { runCommand } from './command.ts';

const JUDGED = path.resolve(import.meta.dirname, '../tests/judged/same-story.tsv');

/** Letters of HTML: the beginning is enough for a summary. */
const EXCERPT_FROM = 20_000;

/** In any of two titles: then the pair is a translation, which is known by its address. */
const CHINESE = /\p{Script=Han}/u;

await runCommand(async () => {
  const [folder = ''] = process.argv.slice(2);
  const feeds = path.join(folder, 'feeds-ai');
  if (!existsSync(feeds))
    throw new Error(`There are no recorded feeds in ${feeds || 'no folder'}.`);
  const tellings = await readTellings(feeds);
  const rarity = rarityAmong([...tellings.values()]);
  const judged = readFileSync(JUDGED, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [judgement: string, one: string, other: string]);
  const pairs = judged.flatMap(([judgement, one, other]) => {
    const [a, b] = [tellings.get(one), tellings.get(other)];
    if (!a || !b) return [];
    const isTranslation = CHINESE.test(a.title) !== CHINESE.test(b.title);
    return [
      { isSame: judgement === 'same', isJoined: sameness(a, b, rarity) !== null, isTranslation },
    ];
  });
  console.log(`${pairs.length} of ${judged.length} judged pairs were found`);
  print('all', pairs);
  print(
    'without translations',
    pairs.filter(({ isTranslation }) => !isTranslation),
  );
});

function print(name: string, pairs: readonly { isSame: boolean; isJoined: boolean }[]) {
  const count = (isSame: boolean, isJoined: boolean) =>
    pairs.filter((pair) => pair.isSame === isSame && pair.isJoined === isJoined).length;
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  const shares = [
    right / (right + wrong),
    right / (right + missed),
    right / (right + (wrong + missed) / 2),
  ];
  const [precision, recall, f1] = shares.map((share) => share.toFixed(3));
  console.log(
    `${name.padEnd(22)} n ${pairs.length}  precision ${precision}  recall ${recall}  F1 ${f1}`,
  );
}

async function readTellings(folder: string): Promise<Map<string, Telling>> {
  const tellings = new Map<string, Telling>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xml'))) {
    const { articles } = await parseFeed(decodeFeed(readFileSync(path.join(folder, file)), null));
    for (const { url, title, html, summaryHtml, publishedAt } of articles) {
      if (url === null || tellings.has(url)) continue;
      const [description, body] = [summaryHtml ?? '', html].map((markup) =>
        textOfHtml(markup.slice(0, EXCERPT_FROM)),
      ) as [string, string];
      const text = summaryOf({ title, description, text: body }, LONGEST_EXCERPT);
      tellings.set(url, toTelling({ id: url, sourceId: file, at: publishedAt, title, text, url }));
    }
  }
  return tellings;
}
