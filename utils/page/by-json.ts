import { isObject } from '../feed/parse-json.ts';
import { readDate } from '../feed/read-date.ts';
import { textOfHtml } from '../feed/text-of-html.ts';
import { webUrl } from '../url/web-url.ts';
import { jsonOf, scriptsOf } from './linked-data.ts';
import { MOST_ITEMS, type PageItem } from './page-item.ts';
import { readTree } from './read-tree.ts';
import type { JsonRecipe } from './recipe.ts';

/** The articles of a list that a page carries as JSON. */
export function readJson(html: string, recipe: JsonRecipe, page: string): PageItem[] {
  const list = jsonsOf(html, recipe).map((json) => at(json, recipe.list));
  const articles: unknown[] = list.find(Array.isArray) ?? [];
  return articles.slice(0, MOST_ITEMS).map((told) => itemOf(told, recipe, page));
}

function jsonsOf(html: string, { after }: JsonRecipe): unknown[] {
  return scriptsOf(readTree(html)).flatMap((text) => {
    const start = text.indexOf(after);
    return start === -1 ? [] : [jsonOf(objectIn(text.slice(start + after.length)))];
  });
}

function objectIn(script: string): string {
  return script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1);
}

function itemOf(told: unknown, recipe: JsonRecipe, page: string): PageItem {
  const address = textAt(told, recipe.address);
  return {
    url:
      address === ''
        ? null
        : webUrl(recipe.article.replace('*', encodeURIComponent(address)), page),
    title: textOfHtml(textAt(told, recipe.title)),
    publishedAt: dateIn(at(told, recipe.date)),
    excerpt: textOfHtml(textAt(told, recipe.excerpt)),
    labels: [],
  };
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (inside, key) => (isObject(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined),
    value,
  );
}

function textAt(told: unknown, path: readonly string[]): string {
  const value = at(told, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Written out, or epoch ms. */
function dateIn(value: unknown): number | null {
  if (typeof value === 'string') return readDate(value);
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}
