import { lazy, Suspense, useEffect, useState } from 'react';
import { watchPage } from '../../utils/panel.ts';

/** Comes after the list: what judges an address weighs more than the line that is shown. */
const OfferToFollow = lazy(async () => ({
  default: (await import('./OfferToFollow.tsx')).OfferToFollow,
}));

/**
 * Offers to look for the feed of the page in front. The browser tells its address for hosts we have permission for, and
 * after a click on our button in its toolbar.
 */
export function FollowPage({ onOpened }: { onOpened?: () => void }) {
  const [page, setPage] = useState<string | null>(null);
  useEffect(() => watchPage(setPage), []);
  if (page === null || !/^https?:/.test(page)) return null;
  return (
    <Suspense>
      <OfferToFollow page={page} onOpened={onOpened} />
    </Suspense>
  );
}
