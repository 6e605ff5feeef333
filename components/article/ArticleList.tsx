import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { isNarrowed, NO_FILTER } from '../../utils/article/article-filter.ts';
import { loadNewest } from '../../utils/article-store.ts';
import { t } from '../../utils/i18n.ts';
import { isOnline } from '../../utils/network.ts';
import { openOptions } from '../../utils/tabs.ts';
import { loadSourceRecords } from '../../utils/source-store.ts';
import { NEVER } from '../../utils/time/units.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { ArticleCards } from './ArticleCards.tsx';
import { NothingHere } from './NothingHere.tsx';
import { useFilter } from './use-filter.ts';

/** What fits on a few screens; more comes when it is asked for. */
const PAGE = 40;

/** The newest articles, live: what the background stores appears, what is read fades. */
export function ArticleList({
  withRelated = false,
}: {
  /** Whether each card can unfold what is related to it. */
  withRelated?: boolean;
}) {
  const { filter } = useFilter();
  const [asked, setAsked] = useState({ filter, pages: 1 });
  const pages = asked.filter === filter ? asked.pages : 1;
  const loaded = useLiveQuery(
    async () => ({ filter, articles: await loadNewest(pages * PAGE + 1, filter) }),
    [pages, filter],
  );

  if (loaded === undefined) return <Notice>{t('loading')}</Notice>;
  const { articles } = loaded;
  const { unreadOnly } = loaded.filter;
  if (articles.length === 0 && isNarrowed(loaded.filter)) return <NothingMatches />;
  if (articles.length === 0) return <NoArticles unreadOnly={unreadOnly} />;
  const shown = articles.slice(0, pages * PAGE);
  return (
    <>
      <ArticleCards articles={shown} unreadOnly={unreadOnly} withRelated={withRelated} />
      {articles.length > shown.length && (
        <p className="p-3 text-center">
          <TextButton onClick={() => setAsked({ filter, pages: pages + 1 })}>
            {t('showMore')}
          </TextButton>
        </p>
      )}
    </>
  );
}

/** The way back from a filter that lets nothing through. */
function NothingMatches() {
  const { change } = useFilter();
  return (
    <NothingHere text={t('nothingMatches')} way={t('showAll')} onWay={() => change(NO_FILTER)} />
  );
}

function NoArticles({ unreadOnly }: { unreadOnly: boolean }) {
  const { change } = useFilter();
  const records = useLiveQuery(loadSourceRecords, []);
  if (records === undefined) return <Notice>{t('loading')}</Notice>;
  const polled = records.filter(({ nextPollAt }) => nextPollAt !== NEVER);
  if (polled.some(({ importedAt }) => importedAt !== null)) {
    return unreadOnly ? (
      <NothingHere
        text={t('allRead')}
        way={t('showAll')}
        onWay={() => change({ unreadOnly: false })}
      />
    ) : (
      <NothingFollowed />
    );
  }
  if (records.length > 0 && polled.length === 0) return <NothingFollowed />;
  const isWaiting = records.length === 0 || polled.some(({ lastPoll }) => lastPoll === null);
  if (isWaiting && isOnline()) return <Notice>{t('fetching')}</Notice>;
  return <Notice alarm>{t('noneReached')}</Notice>;
}

function NothingFollowed() {
  return (
    <NothingHere text={t('noArticles')} way={t('chooseSources')} onWay={() => void openOptions()} />
  );
}
