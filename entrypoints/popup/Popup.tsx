import { FilterScope } from '../../components/article/FilterScope.tsx';
import { Latest } from '../../components/article/Latest.tsx';
import { FollowPage } from '../../components/source/FollowPage.tsx';
import { Footer } from '../../components/source/Footer.tsx';
import { OfferedLine } from '../../components/source/OfferedLine.tsx';
import { Header } from '../../components/ui/Header.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { gear, panel } from '../../components/ui/icons.ts';
import { t } from '../../utils/i18n.ts';
import { openPanel } from '../../utils/panel.ts';
import { openOptions } from '../../utils/tabs.ts';

/** What is new, at a glance. */
export function Popup() {
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
      <FollowPage onOpened={() => window.close()} />
      <OfferedLine onOpened={() => window.close()} />
      <main className="grow overflow-y-auto">
        <FilterScope>
          <Latest />
        </FilterScope>
      </main>
      <Footer />
    </div>
  );
}
