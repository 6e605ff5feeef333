import { useState } from 'react';
import { ArticleList } from '../../components/article/ArticleList.tsx';
import { Filter } from '../../components/article/Filter.tsx';
import { Footer } from '../../components/source/Footer.tsx';
import { Header } from '../../components/ui/Header.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { gear, panel } from '../../components/ui/icons.ts';
import { Section } from '../../components/ui/Section.tsx';
import { t } from '../../utils/i18n.ts';
import { openPanel } from '../../utils/panel.ts';
import { openOptions } from '../../utils/tabs.ts';

/** What is new, at a glance. */
export function Popup() {
  const [unreadOnly, setUnreadOnly] = useState(false);
  return (
    <div className="flex max-h-[600px] min-h-[300px] flex-col">
      <Header>
        <IconButton
          label={t('openPanel')}
          path={panel}
          onClick={() => void openPanel().then(() => window.close())}
        />
        <IconButton
          label={t('openOptions')}
          path={gear}
          onClick={() => void openOptions().then(() => window.close())}
        />
      </Header>
      <main className="grow overflow-y-auto">
        <Section
          title={t('latest')}
          aside={<Filter unreadOnly={unreadOnly} onChange={setUnreadOnly} />}
        >
          <ArticleList unreadOnly={unreadOnly} />
        </Section>
      </main>
      <Footer />
    </div>
  );
}
