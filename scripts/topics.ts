/** `npm run -s topics -- docs.jsonl`: for every document (`id`, `title`, `text`, perhaps `labels`) its topics, a line each. */
import { readFileSync } from 'node:fs';
import { topicsOf } from '../utils/topic/topics-of.ts';

interface Told {
  id: string;
  title: string;
  text?: string;
  labels?: string[];
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Say which file: npm run -s topics -- docs.jsonl');
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { id, title, text = '', labels = [] } = JSON.parse(line) as Told;
  console.log(JSON.stringify({ id, topics: topicsOf({ title, text, labels }) }));
}
