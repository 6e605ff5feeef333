import { lazy, Suspense } from 'react';
import { FilterScope } from '../../components/article/FilterScope.tsx';
import { Latest } from '../../components/article/Latest.tsx';
import { PageArticle } from '../../components/article/PageArticle.tsx';
import { OpenReader } from '../../components/reader/ReadHere.tsx';
import { useReader } from '../../components/reader/use-reader.ts';
import { FollowPage } from '../../components/source/FollowPage.tsx';
import { Footer } from '../../components/source/Footer.tsx';
import { OfferedLine } from '../../components/source/OfferedLine.tsx';
import { Trends } from '../../components/trend/Trends.tsx';
import { Header } from '../../components/ui/Header.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { gear } from '../../components/ui/icons.ts';
import { t } from '../../utils/i18n.ts';
import { openOptions } from '../../utils/tabs.ts';

/** Comes when it is first needed: what makes articles safe weighs as much as the list itself. */
const Reader = lazy(async () => ({
  default: (await import('../../components/reader/Reader.tsx')).Reader,
}));

/** Follows the tab: on an article's page its card, everywhere the reading list. An article read here covers both. */
export function SidePanel() {
  const { reading, open, close } = useReader();
  return (
    <OpenReader value={open}>
      <Suspense>
        {reading !== null && <Reader key={reading} articleId={reading} onClose={close} />}
      </Suspense>
      {/* Kept as it is while it is covered: how far it is scrolled, an open discussion, a comment half written. */}
      <div inert={reading !== null}>
        <Lists />
      </div>
    </OpenReader>
  );
}

function Lists() {
  return (
    <div className="flex min-h-screen flex-col">
      <Header>
        <IconButton label={t('openOptions')} path={gear} onClick={() => void openOptions()} />
      </Header>
      <FollowPage />
      <OfferedLine />
      <main className="grow">
        <FilterScope>
          <PageArticle />
          <Trends />
          <Latest withRelated />
        </FilterScope>
      </main>
      <Footer />
    </div>
  );
}
