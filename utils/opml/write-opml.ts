import type { Source } from '../source/source.ts';

/** A list of feeds that every feed reader takes (OPML 2.0). Sources that are read from a page have no feed to name. */
export function writeOpml(sources: readonly Source[], now: number): string {
  const lines = sources
    .filter(({ reads }) => reads.kind === 'feed')
    .map(({ name, home, reads }) => {
      const words = attribute(name);
      return `    <outline type="rss" text="${words}" title="${words}" xmlUrl="${attribute(reads.url)}" htmlUrl="${attribute(home)}"/>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>TimeAhead Companion</title>
    <dateCreated>${new Date(now).toUTCString()}</dateCreated>
  </head>
  <body>
${lines.join('\n')}
  </body>
</opml>
`;
}

function attribute(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
