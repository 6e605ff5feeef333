import { Discussion } from '../../components/discussion/Discussion.tsx';
import { Header } from '../../components/ui/Header.tsx';
import { Section } from '../../components/ui/Section.tsx';
import { t } from '../../utils/i18n.ts';

/** The discussion inside the article's own page: our document, fed by its port, without a database. */
export function Frame() {
  return (
    <>
      <Header />
      <main>
        <Section title={t('discussion')}>
          <Discussion articleId={null} />
        </Section>
      </main>
    </>
  );
}
