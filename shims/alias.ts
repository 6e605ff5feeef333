import type { Plugin } from 'vite';

/**
 * What rss-parser and its xml2js ask of Node and a worker doesn't have. We hand them text, so the network modules
 * are never called; `timers` is, once a document. Nor does anybody write XML.
 */
const shim = (name: string) =>
  decodeURIComponent(new URL(`./${name}.ts`, import.meta.url).pathname);

export const alias = {
  http: shim('empty'),
  https: shim('empty'),
  url: shim('empty'),
  stream: shim('empty'),
  timers: shim('timers'),
  xmlbuilder: shim('empty'),
};

/** The older `entities` of rss-parser weighs 27 kB compressed. htmlparser2 asks for a newer one, by the same name. */
export const withoutEntities: Plugin = {
  name: 'without-entities',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'entities' && importer?.includes('/rss-parser/') ? shim('entities') : null,
};
