import { markRead } from '../../utils/article-store.ts';
import { clockReady, now } from '../../utils/clock.ts';
import { answer } from '../../utils/messages.ts';
import { hastenSource, loadSourceRecords, switchSource } from '../../utils/source-store.ts';
import { findSource } from '../../utils/source/find-source.ts';
import { refreshBadge } from './refresh-badge.ts';
import { runRound } from './run-round.ts';

/** One small answer for each message of the contract, and who may ask. */
export function answerMessages(): void {
  answer('markRead', ['surface'], isMarkRead, async ({ articleIds, read }) => {
    await markRead(articleIds, read);
    await refreshBadge();
  });

  answer('switchSource', ['surface'], isSwitchSource, async ({ sourceId, enabled }) => {
    const source = findSource(sourceId);
    if (!source) throw new Error(`There is no source ${sourceId}`);
    await clockReady();
    await switchSource(source, enabled, now());
    await refreshBadge();
    void runRound();
  });

  answer('checkNow', ['surface'], isCheckNow, async ({ sourceId }) => {
    await clockReady();
    const ids = sourceId === null ? (await loadSourceRecords()).map(({ id }) => id) : [sourceId];
    for (const id of ids) await hastenSource(id, now());
    void runRound();
  });
}

function isMarkRead(data: unknown): data is { articleIds: string[]; read: boolean } {
  return (
    isRecord(data) &&
    typeof data['read'] === 'boolean' &&
    Array.isArray(data['articleIds']) &&
    data['articleIds'].every((id) => typeof id === 'string')
  );
}

function isSwitchSource(data: unknown): data is { sourceId: string; enabled: boolean } {
  return (
    isRecord(data) && typeof data['sourceId'] === 'string' && typeof data['enabled'] === 'boolean'
  );
}

function isCheckNow(data: unknown): data is { sourceId: string | null } {
  return isRecord(data) && (data['sourceId'] === null || typeof data['sourceId'] === 'string');
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
