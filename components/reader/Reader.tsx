import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { now } from '../../utils/clock.ts';
import { t } from '../../utils/i18n.ts';
import { guessLanguage } from '../../utils/language.ts';
import { loadReadable, type ReadableArticle } from '../../utils/reader-store.ts';
import { readerDocument } from '../../utils/sanitise.ts';
import { metaText } from '../article/meta-parts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { back } from '../ui/icons.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { ArticleFrame } from './ArticleFrame.tsx';
import { BesidesLine } from './BesidesLine.tsx';
import { SummariseButton, SummaryOutcome } from './Summary.tsx';
import { useImages } from './use-images.ts';
import { useSummary } from './use-summary.ts';

/** More wait for another press: each may be 5 MB, and all of them stand in one document. */
const IMAGES_AT_ONCE = 40;

/** An article's text over the whole panel, under a bar that leads back and out. */
export function Reader({ articleId, onClose }: { articleId: string; onClose: () => void }) {
  const readable = useLiveQuery(() => loadWithLanguage(articleId), [articleId]);
  const { ask, failure } = useAsk();
  useEffect(() => void ask('markRead', { articleIds: [articleId], read: true }), [ask, articleId]);
  useEffect(() => {
    const close = (press: KeyboardEvent) => press.key === 'Escape' && onClose();
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <section
      aria-label={readable?.listed.article.title ?? t('loading')}
      className="covering fixed inset-0 z-30 flex flex-col bg-paper"
    >
      {readable ? (
        <ReadableView readable={readable} onClose={onClose} />
      ) : (
        <>
          <Bar onClose={onClose} />
          <Notice alarm={readable === null}>
            {t(readable === null ? 'readerGone' : 'loading')}
          </Notice>
        </>
      )}
      {failure !== null && <Notice alarm>{failure}</Notice>}
    </section>
  );
}

/** What can be read, and in which language. */
async function loadWithLanguage(articleId: string) {
  const readable = await loadReadable(articleId);
  if (!readable) return null;
  const { title, excerpt } = readable.listed.article;
  return { ...readable, language: await guessLanguage(`${title}. ${excerpt}`) };
}

function ReadableView({
  readable: { listed, html, besides, language },
  onClose,
}: {
  readable: ReadableArticle & { language: string };
  onClose: () => void;
}) {
  const { article, sourceName } = listed;
  const { images, state, load } = useImages(article.id);
  // As it was when the reader opened it: a new age every minute would begin the frame anew.
  const [meta] = useState(() => metaText(listed, now()));
  const { url, title } = article;
  const shown = useMemo(
    () => readerDocument({ url, title, meta, sourceName, html, language }, images),
    [url, title, meta, sourceName, html, language, images],
  );
  const summarising = useSummary(html, language);
  const waiting = shown.images.filter((address) => !images.has(address));
  const next = waiting.slice(0, IMAGES_AT_ONCE);
  return (
    <>
      <Bar onClose={onClose}>
        <SummariseButton {...summarising} />
        <output className="font-mono text-[12px] text-quiet">
          {state === 'loading' && t('loadingImages')}
        </output>
        {state !== 'loading' && next.length > 0 && (
          <TextButton onClick={() => void load(next)}>
            {t('showImages', { count: next.length })}
          </TextButton>
        )}
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          title={t('readFull', [sourceName])}
          className="truncate px-1.5 font-mono text-[12px] text-accent hover:underline"
        >
          {t('readFullShort', [sourceName])}
        </a>
      </Bar>
      <SummaryOutcome progress={summarising.progress} />
      {state === 'refused' && <Notice alarm>{t('imagesRefused')}</Notice>}
      <BesidesLine besides={besides} />
      <ArticleFrame title={title} html={shown.html} />
    </>
  );
}

/** Takes the keyboard when it comes, so that the way back is one press away. */
function Bar({ onClose, children }: { onClose: () => void; children?: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.querySelector('button')?.focus(), []);
  return (
    <div
      ref={bar}
      className="flex min-w-0 items-center gap-1 border-b border-rule bg-paper px-2.5 py-2"
    >
      <IconButton label={t('closeReader')} path={back} onClick={onClose} />
      <div className="flex min-w-0 grow items-center justify-end gap-1">{children}</div>
    </div>
  );
}
