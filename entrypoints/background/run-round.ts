import { ensureTick } from '../../utils/alarms.ts';
import { clockReady, now } from '../../utils/clock.ts';
import { ensureSources } from '../../utils/source-store.ts';
import { workAlone } from '../../utils/work.ts';
import { announce } from './announce.ts';
import { pollDueSources } from './poll-sources.ts';
import { refreshBadge } from './refresh-badge.ts';
import { sendOutbox } from './send-outbox.ts';

/**
 * All that the background does by itself, at every tick and every wake: make sure the alarm and the sources are there,
 * poll what is due, tell of what is new, show the badge, send what the reader said. Each step finds its work in the database, so a round may be
 * stopped anywhere; the next one goes on.
 */
export async function runRound(): Promise<void> {
  await clockReady();
  await ensureTick();
  await workAlone('round', async () => {
    await ensureSources(now());
    await refreshBadge();
    await pollDueSources();
    await refreshBadge();
    await announce();
  });
  await sendOutbox();
}
