/**
 * What rss-parser and its xml2js ask of Node and a worker doesn't have. We hand them text, so the network modules
 * are never called; `timers` is, once a document.
 */
const shim = (name: string) =>
  decodeURIComponent(new URL(`./${name}.ts`, import.meta.url).pathname);

export const alias = {
  http: shim('empty'),
  https: shim('empty'),
  url: shim('empty'),
  stream: shim('empty'),
  timers: shim('timers'),
};
