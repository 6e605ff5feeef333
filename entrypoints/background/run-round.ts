import { ensureTick } from '../../utils/alarms.ts';
import { clockReady, now } from '../../utils/clock.ts';
import { grantedOf } from '../../utils/permissions.ts';
import { pruneArticles } from '../../utils/prune-store.ts';
import { ensureSources } from '../../utils/catalogue-store.ts';
import { workAlone } from '../../utils/work.ts';
import { announce } from './announce.ts';
import { finishDeletion } from './finish-deletion.ts';
import { pollDueSources } from './poll-sources.ts';
import { joinStories } from '../../utils/story-store.ts';
import { refreshBadge } from './refresh-badge.ts';
import { relate } from './relate.ts';
import { retag } from './retag.ts';

/** What is asked for while a round runs is done in another right after it, not at the next tick. */
let running: Promise<void> | null = null;
let isAskedAgain = false;

/**
 * All that the background does by itself, at every tick and every wake: make sure the alarm and the sources are there,
 * poll what is due, join what tells the same, let go of what is too much, show the badge, tell of what is new, relate what
 * came, tag by the reader's topics. Each step finds its work in the database, so a round may be stopped anywhere; the next
 * one goes on.
 */
export function runRound(): Promise<void> {
  if (running) isAskedAgain = true;
  running ??= runRounds().finally(() => {
    running = null;
  });
  return running;
}

async function runRounds(): Promise<void> {
  await clockReady();
  await ensureTick();
  do {
    isAskedAgain = false;
    await finishDeletion();
    await workAlone('round', async () => {
      await ensureSources(now(), { grantedOf });
      await refreshBadge();
      await pollDueSources();
      await joinStories();
      await pruneArticles(now());
      await refreshBadge();
      await announce();
    });
    // Not awaited: what is due next is polled meanwhile.
    void relate();
    void retag();
  } while (isAskedAgain);
}
