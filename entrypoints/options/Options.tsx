import { ContactedHosts } from '../../components/source/ContactedHosts.tsx';
import { SourceList } from '../../components/source/SourceList.tsx';
import { Header } from '../../components/ui/Header.tsx';
import { NotificationSwitch } from '../../components/ui/NotificationSwitch.tsx';
import { Section } from '../../components/ui/Section.tsx';
import { t } from '../../utils/i18n.ts';

/** Which sources are followed and how they are, notifications, and who was contacted. */
export function Options() {
  return (
    <div className="mx-auto max-w-3xl pb-12">
      <title>{t('optionsTitle')}</title>
      <Header />
      <main>
        <Section title={t('notifications')}>
          <NotificationSwitch />
        </Section>
        <Section title={t('sources')}>
          <p className="px-4 pb-2 text-[13px] text-pretty text-quiet">{t('sourcesHint')}</p>
          <SourceList />
        </Section>
        <Section title={t('privacy')}>
          <p className="px-4 pb-2 text-[13px] text-pretty text-quiet">{t('privacyHint')}</p>
          <ContactedHosts />
        </Section>
      </main>
    </div>
  );
}
