/**
 * `npm run -s category -- docs.jsonl`: for every document (`id`, `source`, `title`, `url`, perhaps `text`, `labels`) its
 * category, a line each, in the coarser names of the labelled documents that it is measured with.
 */
import { readFileSync } from 'node:fs';
import type { Category } from '../utils/category/category.ts';
import { categorise } from '../utils/category/categorise.ts';
import { usualCategory } from '../utils/category/usual-category.ts';
import { findSource } from '../utils/source/find-source.ts';

interface Told {
  id: string;
  source: string;
  title: string;
  url: string;
  text?: string;
  labels?: string[];
}

/** What the labelled documents don't tell apart. */
const COARSER: Partial<Record<Category, string>> = {
  News: 'Product/News',
  Opinion: 'Product/News',
  Tutorial: 'Engineering',
};

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Say which file: npm run -s category -- docs.jsonl');
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { id, source, title, url, text = '', labels = [] } = JSON.parse(line) as Told;
  const usual = findSource(source)?.usualCategory ?? usualCategory(source);
  const category = categorise({ labels, title, url, text, usual }) ?? 'News';
  console.log(JSON.stringify({ id, category: COARSER[category] ?? category }));
}
