/**
 * What is related to which article, by the extension's own index, for any collection:
 *
 *   npm run -s related -- --docs docs.jsonl --queries ids.json
 *
 * A document a line: `id`, `source`, `title`, `text`, `publishedAt`, `url`. Prints for each id of the queries a line
 * `{q, ranked: [{id, score, reason}]}`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hash } from '../utils/article/hash.ts';
import { ArticleIndex } from '../utils/related/article-index.ts';
import { termsOf } from '../utils/related/article-terms.ts';
import { entryOf } from '../utils/related/entry.ts';
import { chooseRelated, findRelated } from '../utils/related/rank-related.ts';
import { MOST_RELATED } from '../utils/related/related-list.ts';
import { topicsOf } from '../utils/topic/topics-of.ts';
import { runCommand } from './command.ts';

interface Document {
  id: string;
  source: string;
  title: string;
  text: string;
  publishedAt: string;
  url: string;
}

await runCommand(() => {
  const { values } = parseArgs({
    options: { docs: { type: 'string' }, queries: { type: 'string' } },
  });
  if (!values.docs || !values.queries) throw new Error('Name the files: --docs and --queries.');
  const documents = readFileSync(values.docs, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document);
  const articles = new Map(documents.map((document) => [document.id, toArticle(document)]));
  const ids = new Map(Array.from(articles, ([id, { entry }]) => [entry.key, id]));
  const index = new ArticleIndex();
  for (const { entry, terms } of articles.values()) index.add(entry, terms);
  index.settle();
  const relatedTo = ({ entry, terms }: ReturnType<typeof toArticle>) =>
    chooseRelated(index, entry, index.heaviest(terms), findRelated(index, entry, terms), new Map())
      .slice(0, MOST_RELATED)
      .map(({ key, score, reason }) => ({ id: ids.get(key), score, reason }));
  for (const q of JSON.parse(readFileSync(values.queries, 'utf8')) as string[]) {
    const article = articles.get(q);
    const ranked = article ? relatedTo(article) : [];
    console.log(JSON.stringify({ q, ranked }));
  }
});

/** Documents may have any ids and sources: ours are hashes. */
function toArticle({ id, source, title, text, publishedAt, url }: Document) {
  const at = Date.parse(publishedAt) || 0;
  return {
    entry: entryOf({ id: hash(id), sourceId: source, title, at }),
    terms: termsOf({ title, text, url, topics: topicsOf({ title, text, labels: [] }) }),
  };
}
