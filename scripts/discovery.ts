/**
 * Looks for feeds in web pages as the options do, and says which: `npm run -s discovery -- FOLDER`. A page counts as hit
 * where the first feed that is found has the page's own name (`a.html` names `a.xml`), as in the autodiscovery tests of
 * the W3C feed validator, which are not part of this project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { feedsOfPage } from '../utils/discovery/feeds-of-page.ts';
import { decodeFeed } from '../utils/feed/decode-feed.ts';
import { runCommand } from './command.ts';

/** Where the tests were published: what their relative addresses are relative to. */
const PUBLISHED = 'http://diveintomark.org/tests/client/autodiscovery/';

await runCommand(() => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Give a folder of pages: npm run discovery -- FOLDER');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}, so nothing is measured.`);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const decidable = pages.filter((file) => hasFeed(folder, file));
  let hits = 0;
  for (const file of pages) {
    const html = decodeFeed(readFileSync(path.join(folder, file)), null);
    const found = feedsOfPage(html, `${PUBLISHED}${file}`);
    const isHit = found[0]?.address.endsWith(`/${path.parse(file).name}.xml`) === true;
    if (isHit && decidable.includes(file)) hits += 1;
    else console.log(`${file}: ${found.map(({ address }) => address).join(', ') || 'none'}`);
  }
  console.log(
    `${hits} of ${decidable.length} pages with a feed beside them, ${pages.length} pages`,
  );
});

function hasFeed(folder: string, file: string): boolean {
  const name = `${path.parse(file).name}.xml`;
  const places = [folder, path.join(folder, 'ragingplatypus')];
  return places.some((place) => existsSync(path.join(place, name)));
}
