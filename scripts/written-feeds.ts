/** Large feeds of the kinds that publishers write, the same each time. */
export function writtenFeeds(): { name: string; bytes: Uint8Array }[] {
  const feeds = { 'full text': fullText(), headlines: headlines(), atom: atom(), xhtml: xhtml() };
  return Object.entries(feeds).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
}

const times = (count: number, write: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => write(place)).join('\n');

const html = (length: number) =>
  times(
    length,
    (place) =>
      `<p>The model reads ${place} pages an hour &amp; says so; <a href="https://lab.example/${place}">see</a>.</p>`,
  );

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const dateOf = (place: number) => new Date(Date.UTC(2026, 0, 1) + place * 3_600_000);

function rss(items: string): string {
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Lab</title><link>https://lab.example/</link>${items}</channel></rss>`;
}

const item = (place: number, more: string) => `<item>
  <title>Note ${place} &amp; what follows</title><link>https://lab.example/notes/${place}</link>
  <guid isPermaLink="false">note-${place}</guid><pubDate>${dateOf(place).toUTCString()}</pubDate>
  <dc:creator>Ada Example</dc:creator><category>Agents</category><category>Tools</category>
  <description>What note ${place} says, in short.</description>${more}
</item>`;

/** A blog with whole articles in CDATA: 60 of about 30 kB. */
function fullText(): string {
  return rss(
    times(60, (place) =>
      item(place, `<content:encoded><![CDATA[${html(300)}]]></content:encoded>`),
    ),
  );
}

/** A news site with one sentence each: 1,000 of them. */
function headlines(): string {
  return rss(times(1_000, (place) => item(place, '')));
}

const entries = (count: number, content: string) => `<feed xmlns="http://www.w3.org/2005/Atom">
<title>Lab</title><link href="https://lab.example/"/>${times(
  count,
  (place) => `<entry><id>tag:lab.example,2026:${place}</id><title>Note ${place}</title>
  <link href="https://lab.example/notes/${place}"/><updated>${dateOf(place).toISOString()}</updated>
  <author><name>Ada Example</name></author><category term="agents"/>${content}</entry>`,
)}</feed>`;

/** Atom with escaped HTML: 100 of about 10 kB. */
function atom(): string {
  return entries(100, `<content type="html">${escaped(html(100))}</content>`);
}

/** Atom with markup as it is: 100 of about 10 kB. */
function xhtml(): string {
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${html(100)}</div>`;
  return entries(100, `<content type="xhtml">${div}</content>`);
}
