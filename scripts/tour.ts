import { mkdirSync } from 'node:fs';
import { pollTable } from './poll-table.ts';
import { twoReadersTalk } from './tour-discussion.ts';
import { lookUpRelated, visitArticle } from './tour-panel.ts';
import { pictureSurfaces } from './tour-pictures.ts';
import {
  followNotifications,
  install,
  loadPolls,
  loadSources,
  pollAgain,
  type Tour,
} from './tour-steps.ts';

const STEPS: [what: string, walk: (tour: Tour) => Promise<string>][] = [
  ['the first articles arrive', (tour) => install(tour.companion, tour)],
  ['popup, side panel and options are pictured', pictureSurfaces],
  ["an article's page has its card, its related and its text in the side panel", visitArticle],
  ["two readers talk on the article's page", twoReadersTalk],
  ['articles are related to others', lookUpRelated],
  ['the second poll is conditional', pollAgain],
  ['new articles are announced, and a click leads to them', followNotifications],
];

/**
 * Walks through the companion as a reader would, takes a picture of every surface, and prints what was polled and
 * what worked. True if all of it did; the first step that fails is the last.
 */
export async function takeTour(tour: Tour): Promise<boolean> {
  mkdirSync(tour.pictures, { recursive: true });
  let hasFailed = false;
  for (const [what, walk] of STEPS) {
    try {
      console.log(`✓ ${what}: ${await walk(tour)}`);
    } catch (error) {
      console.error(`✗ ${what}: ${String(error)}`);
      hasFailed = true;
      break;
    }
  }
  console.log(
    `\n${pollTable(await loadSources(tour.companion), await loadPolls(tour.companion))}\n\nPictures: ${tour.pictures}`,
  );
  return !hasFailed;
}
