import type { Article } from '../utils/article/article.ts';

/** What a card shows of an article. */
export interface PlainRow extends Article {
  sourceName: string;
  read: boolean;
}

/** The least that shows the same: one script of its own, IndexedDB as it is, elements made by hand. */
export function plainPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title>
<style>body{margin:0;width:400px;font:14px/1.45 system-ui,sans-serif}article{padding:12px 16px 12px 32px;border-bottom:1px solid #ddd}
h3{margin:2px 0 0;font-size:15px;line-height:1.375}p,ul{margin:4px 0 0;font-size:13px}ul{display:flex;gap:8px;padding:0;list-style:none;font-size:11px}</style>
</head><body><main></main><script>${rowElement.toString()}
(${show.toString()})()</script></body></html>`;
}

/** Runs in the page: reads the newest forty by the index, and shows them. */
function show() {
  const opening = indexedDB.open('plain', 1);
  opening.addEventListener('upgradeneeded', () => {
    const articles = opening.result.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('sortedAt', 'sortedAt');
  });
  opening.addEventListener('success', () => {
    const rows: PlainRow[] = [];
    const reading = opening.result
      .transaction('articles')
      .objectStore('articles')
      .index('sortedAt')
      .openCursor(null, 'prev');
    reading.addEventListener('success', () => {
      const cursor = reading.result;
      if (cursor && rows.length < 40) {
        rows.push(cursor.value as PlainRow);
        cursor.continue();
      } else {
        document.querySelector('main')!.append(...rows.map(rowElement));
      }
    });
  });
}

/** Runs in the page too, under this name. */
function rowElement(row: PlainRow) {
  const article = document.createElement('article');
  const meta = document.createElement('p');
  const hours = Math.round((Date.now() - row.sortedAt) / 3_600_000);
  meta.textContent = [
    row.sourceName,
    row.category,
    `${hours}h ago`,
    row.author && `by ${row.author}`,
    `~${row.minutes} min read`,
  ]
    .filter(Boolean)
    .join(' · ');
  const title = document.createElement('h3');
  const link = document.createElement('a');
  link.href = row.url;
  link.textContent = row.title;
  link.style.fontWeight = row.read ? '400' : '600';
  title.append(link);
  const excerpt = document.createElement('p');
  excerpt.textContent = row.excerpt;
  const topics = document.createElement('ul');
  for (const topic of row.topics) {
    const item = document.createElement('li');
    item.textContent = `#${topic}`;
    topics.append(item);
  }
  article.append(meta, title, excerpt, topics);
  return article;
}

/** Runs in the page: stores what it shows. */
export function store(rows: PlainRow[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plain', 1);
    opening.addEventListener('success', () => {
      const change = opening.result.transaction('articles', 'readwrite');
      for (const row of rows) change.objectStore('articles').put(row);
      change.addEventListener('complete', () => resolve());
      change.addEventListener('error', () => reject(change.error!));
    });
  });
}
