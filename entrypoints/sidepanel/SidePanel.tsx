import { useState } from 'react';
import { ArticleList } from '../../components/article/ArticleList.tsx';
import { Filter } from '../../components/article/Filter.tsx';
import { PageArticle } from '../../components/article/PageArticle.tsx';
import { Footer } from '../../components/source/Footer.tsx';
import { Header } from '../../components/ui/Header.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { gear } from '../../components/ui/icons.ts';
import { Section } from '../../components/ui/Section.tsx';
import { t } from '../../utils/i18n.ts';
import { openOptions } from '../../utils/tabs.ts';

/** Follows the tab: on an article's page its card, everywhere the reading list. */
export function SidePanel() {
  const [unreadOnly, setUnreadOnly] = useState(false);
  return (
    <div className="flex min-h-screen flex-col">
      <Header>
        <IconButton label={t('openOptions')} path={gear} onClick={() => void openOptions()} />
      </Header>
      <main className="grow">
        <PageArticle />
        <Section
          title={t('latest')}
          aside={<Filter unreadOnly={unreadOnly} onChange={setUnreadOnly} />}
        >
          <ArticleList unreadOnly={unreadOnly} withRelated />
        </Section>
      </main>
      <Footer />
    </div>
  );
}
