/**
 * How good related, topics, category, stories and summaries are beside the labels of a folder:
 * `npm run evaluate -- FOLDER`. Each is asked by its own command, as anybody would ask it, about the documents there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sentencesOf } from '../utils/summary/sentences-of.ts';
import { runCommand } from './command.ts';
import { f1, type Gains, type Labels, macroF1, mean, ndcg, precision, rouge1 } from './metrics.ts';

/** The categories that count; of the others there are too few. */
const CATEGORIES = ['Product/News', 'Research', 'Company', 'Engineering', 'Release'];

/** The documents with these groups were tagged by people. */
const TAGGED_BY_PEOPLE = [['hs', 'in'], ['sw']];

const root = path.resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
process.on('exit', () => rmSync(scratch, { recursive: true }));

await runCommand(() => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Name the folder: npm run evaluate -- FOLDER');
  if (!existsSync(path.join(folder, 'queries-dev.json')))
    throw new Error(`There are no labels in ${folder}: queries-dev.json is looked for.`);
  for (const [name, evaluate] of Object.entries({ related, topics, category, stories, summary })) {
    for (const row of evaluate(folder)) console.log(`${name.padEnd(9)} ${row}`);
  }
});

function related(folder: string): string[] {
  const groups = JSON.parse(readFileSync(path.join(folder, 'queries-dev.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  const docs = path.join(folder, 'docs.jsonl');
  const sources = new Map(read<{ id: string; source: string }>(docs).map((d) => [d.id, d.source]));
  const gains = new Map(
    read<{ q: string; rel: Gains }>(path.join(folder, 'qrels-dev.jsonl')).map((r) => [r.q, r.rel]),
  );
  const queries = path.join(scratch, 'queries.json');
  writeFileSync(queries, JSON.stringify([...new Set(Object.values(groups).flat())]));
  const given = ['--docs', docs, '--queries', queries];
  const answers = ask<{ q: string; ranked: { id: string }[] }>('related', given);
  const shown = new Map(
    answers.map(({ q, ranked }) => {
      const others = ranked.filter(({ id }) => sources.get(id) !== sources.get(q));
      return [q, others.map(({ id }) => id)];
    }),
  );
  return Object.entries(groups).map(([group, ids]) => {
    const judge = (score: typeof precision) =>
      figure(mean(ids.map((id) => score(shown.get(id) ?? [], gains.get(id) ?? {}))));
    return `${group.padEnd(6)} P@6 ${judge(precision)}  nDCG@6 ${judge(ndcg)}  of ${ids.length}`;
  });
}

function topics(folder: string): string[] {
  const truth = read<{ id: string; topics: string[] }>(path.join(folder, 'topics-dev.jsonl'));
  const docs = read<{ id: string; group: string }>(path.join(folder, 'topics-docs.jsonl'));
  const groups = new Map(docs.map(({ id, group }) => [id, group]));
  const said = toLabels(
    ask<{ id: string; topics: string[] }>('topics', [
      labelled(docs, new Set(truth.map(({ id }) => id))),
    ]),
  );
  return TAGGED_BY_PEOPLE.map((people) => {
    const own = truth.filter(({ id }) => people.includes(groups.get(id) ?? ''));
    return `${people.join('+').padEnd(6)} macro-F1 ${figure(macroF1(toLabels(own), said))}  of ${own.length}`;
  });
}

function category(folder: string): string[] {
  const truth = read<{ id: string; category: string }>(path.join(folder, 'categories-dev.jsonl'));
  const docs = read<{ id: string }>(path.join(folder, 'categories-docs.jsonl'));
  const said = ask<{ id: string; category: string }>('category', [
    labelled(docs, new Set(truth.map(({ id }) => id))),
  ]);
  const ofOne = (rows: { id: string; category: string }[]): Labels =>
    new Map(rows.map((row) => [row.id, [row.category]]));
  const score = macroF1(ofOne(truth), ofOne(said), CATEGORIES);
  return [`five   macro-F1 ${figure(score)}  of ${truth.length}`];
}

/** Only pairs across the two origins count, and of those said only the ones with a labelled member. */
function stories(folder: string): string[] {
  const truth = pairs(read<{ ids: string[] }>(path.join(folder, 'duplicates-dev.jsonl')));
  const labelledIds = new Set([...truth].flatMap((pair) => pair.split(' ')));
  const clusters = ask<{ kind: string; ids: string[] }>('stories', [
    path.join(folder, 'duplicates-docs.jsonl'),
  ]);
  const said = [...pairs(clusters.filter(({ kind }) => kind === 'copies'))].filter((pair) =>
    pair.split(' ').some((id) => labelledIds.has(id)),
  );
  const right = said.filter((pair) => truth.has(pair)).length;
  return [`copies F1 ${figure(f1(right, said.length, truth.size))}  of ${truth.size} pairs`];
}

/** Beside what takes no reading: the first three sentences, and the title, which a card shows anyway. */
function summary(folder: string): string[] {
  const docs = path.join(folder, 'summaries.jsonl');
  const told = read<{ id: string; title: string; text: string; reference: string }>(docs);
  const said = new Map(
    ask<{ id: string; summary: string }>('summary', [docs]).map((row) => [row.id, row.summary]),
  );
  const judge = (choose: (doc: (typeof told)[number]) => string) =>
    figure(mean(told.map((doc) => rouge1(choose(doc), doc.reference))));
  const lead = judge(({ text }) => sentencesOf(text).slice(0, 3).join(' '));
  const title = judge(({ title: words }) => words);
  const own = judge(({ id }) => said.get(id) ?? '');
  return [`ROUGE-1 ${own}  first three sentences ${lead}, title ${title}  of ${told.length}`];
}

function pairs(clusters: readonly { ids: string[] }[]): Set<string> {
  const origin = (id: string) => id.slice(0, 2);
  const all = clusters.flatMap(({ ids }) =>
    ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b].sort())),
  );
  return new Set(all.filter(([a, b]) => origin(a!) !== origin(b!)).map((pair) => pair.join(' ')));
}

function toLabels(rows: readonly { id: string; topics: string[] }[]): Labels {
  return new Map(rows.map((row) => [row.id, row.topics]));
}

/** The documents that have labels, in a file of their own. */
function labelled(docs: readonly { id: string }[], ids: ReadonlySet<string>): string {
  const file = path.join(scratch, 'labelled.jsonl');
  const rows = docs.filter(({ id }) => ids.has(id)).map((row) => `${JSON.stringify(row)}\n`);
  writeFileSync(file, rows.join(''));
  return file;
}

function ask<Answer>(name: string, given: readonly string[]): Answer[] {
  const script = path.join(root, 'scripts', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr.trim()}`);
  return toRows<Answer>(stdout);
}

function read<Row>(file: string): Row[] {
  return toRows<Row>(readFileSync(file, 'utf8'));
}

function toRows<Row>(text: string): Row[] {
  const rows = text.split('\n').filter((line) => line !== '');
  return rows.map((line) => JSON.parse(line) as Row);
}

function figure(value: number): string {
  return value.toFixed(3);
}
