import { useLiveQuery } from 'dexie-react-hooks';
import { locale, t } from '../../utils/i18n.ts';
import { loadRelated, type RelatedArticle } from '../../utils/related-store.ts';
import { relativeTime } from '../../utils/time/relative-time.ts';
import { reasonText } from './reason-text.ts';

/** As many as are shown of an article. */
const SHOWN = 6;

/** What is related to an article: `source · age`, title, excerpt, and why. */
export function RelatedList({
  articleId,
  now,
  onRead,
}: {
  articleId: string;
  now: number;
  onRead: (articleId: string, read: boolean) => void;
}) {
  const related = useLiveQuery(() => loadRelated(articleId, SHOWN), [articleId]);
  if (related === undefined) return null;
  if (related === null || related.length === 0) {
    return (
      <output className="block px-8 py-2 font-mono text-[12px] text-quiet">
        {t(related === null ? 'relatedNotYet' : 'relatedNone')}
      </output>
    );
  }
  return (
    <ul>
      {related.map((one) => (
        <RelatedRow key={one.listed.article.id} related={one} now={now} onRead={onRead} />
      ))}
    </ul>
  );
}

function RelatedRow({
  related: { listed, reason },
  now,
  onRead,
}: {
  related: RelatedArticle;
  now: number;
  onRead: (articleId: string, read: boolean) => void;
}) {
  const { article, sourceName, read } = listed;
  const open = () => onRead(article.id, true);
  return (
    <li className="relative py-1.5 pr-4 pl-8 hover:bg-raised">
      <p className="font-mono text-[11px] leading-4 text-quiet">
        {`${sourceName} · ${relativeTime(article.sortedAt, now, locale())}`}
      </p>
      <a
        href={article.url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={open}
        onAuxClick={(click) => click.button === 1 && open()}
        className={`text-[14px] leading-snug wrap-anywhere after:absolute after:inset-0 ${read ? 'text-quiet' : ''}`}
      >
        {article.title}
      </a>
      {article.excerpt !== '' && (
        <p className="line-clamp-2 text-[12px] wrap-anywhere text-quiet">{article.excerpt}</p>
      )}
      <p className="mt-0.5 font-mono text-[11px] wrap-anywhere text-accent">{reasonText(reason)}</p>
    </li>
  );
}
