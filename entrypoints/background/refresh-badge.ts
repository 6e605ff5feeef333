import { showBadge } from '../../utils/badge.ts';
import { loadUnreadCount } from '../../utils/source-store.ts';

export async function refreshBadge(): Promise<void> {
  await showBadge(await loadUnreadCount());
}
