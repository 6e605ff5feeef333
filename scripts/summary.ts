/**
 * `npm run -s summary -- docs.jsonl`: for every document (`id`, `title`, `text`, perhaps `description`) a line on what it
 * is about.
 */
import { readFileSync } from 'node:fs';
import { LONGEST_EXCERPT } from '../utils/article/limits.ts';
import { summaryOf } from '../utils/summary/summary-of.ts';
import { runCommand } from './command.ts';

interface Told {
  id: string;
  title: string;
  text?: string;
  description?: string;
}

await runCommand(() => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Say which file: npm run -s summary -- docs.jsonl');
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, title, text = '', description = '' } = JSON.parse(line) as Told;
    const summary = summaryOf({ title, description, text }, LONGEST_EXCERPT);
    console.log(JSON.stringify({ id, summary }));
  }
});
