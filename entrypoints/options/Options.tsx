import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Sources } from '../../components/source/Sources.tsx';
import { Header } from '../../components/ui/Header.tsx';
import { NotificationSwitch } from '../../components/ui/NotificationSwitch.tsx';
import { Section } from '../../components/ui/Section.tsx';
import { t } from '../../utils/i18n.ts';

// What most readers never open comes when it is opened.
const OwnTopics = lazy(async () => ({
  default: (await import('../../components/topic/OwnTopics.tsx')).OwnTopics,
}));
const RelayList = lazy(async () => ({
  default: (await import('../../components/relay/RelayList.tsx')).RelayList,
}));
const IdentityPart = lazy(async () => ({
  default: (await import('../../components/identity/IdentityPart.tsx')).IdentityPart,
}));
const DataPart = lazy(async () => ({
  default: (await import('../../components/data/DataPart.tsx')).DataPart,
}));
const ContactedHosts = lazy(async () => ({
  default: (await import('../../components/ledger/ContactedHosts.tsx')).ContactedHosts,
}));

/** The parts of the options in their order, by the name that stands in the address. */
const PARTS = [
  'sources',
  'topics',
  'notifications',
  'relays',
  'identity',
  'data',
  'privacy',
] as const;

type Part = (typeof PARTS)[number];

const CONTENT: Record<
  Part,
  {
    hint?:
      'sourcesHint' | 'topicsHint' | 'relaysHint' | 'identityHint' | 'dataHint' | 'privacyHint';
    content: ReactNode;
  }
> = {
  sources: { hint: 'sourcesHint', content: <Sources /> },
  topics: { hint: 'topicsHint', content: <OwnTopics /> },
  notifications: { content: <NotificationSwitch /> },
  relays: { hint: 'relaysHint', content: <RelayList /> },
  identity: { hint: 'identityHint', content: <IdentityPart /> },
  data: { hint: 'dataHint', content: <DataPart /> },
  privacy: { hint: 'privacyHint', content: <ContactedHosts /> },
};

/** One part at a time, each with an address of its own: `options.html#privacy`. */
export function Options() {
  const part = usePart();
  const { hint, content } = CONTENT[part];
  return (
    <div className="mx-auto max-w-3xl pb-12">
      <title>{t('optionsTitle')}</title>
      <Header />
      <nav
        aria-label={t('openOptions')}
        className="flex flex-wrap gap-x-1 border-b border-rule px-3 py-1.5 font-mono text-[12px]"
      >
        {PARTS.map((name) => (
          <a
            key={name}
            href={`#${name}`}
            aria-current={name === part ? 'page' : undefined}
            className="rounded px-1.5 py-0.5 text-quiet hover:text-ink aria-[current]:bg-raised aria-[current]:text-ink"
          >
            {t(name)}
          </a>
        ))}
      </nav>
      <main>
        <Section title={t(part)}>
          {hint && <p className="px-4 pb-2 text-[13px] text-pretty text-quiet">{t(hint)}</p>}
          {/* By part: while one comes, the one that was left is gone, and with it a key that it showed. */}
          <Suspense key={part}>{content}</Suspense>
        </Section>
      </main>
    </div>
  );
}

/** The part that the address names, else the first. */
function usePart(): Part {
  const [part, setPart] = useState(partOfAddress);
  useEffect(() => {
    const follow = () => setPart(partOfAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return part;
}

function partOfAddress(): Part {
  const [told] = location.hash.split('?');
  return PARTS.find((name) => `#${name}` === told) ?? PARTS[0];
}
