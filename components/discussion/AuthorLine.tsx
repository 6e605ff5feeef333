import { t } from '../../utils/i18n.ts';
import type { Author } from '../../utils/thread/thread.ts';

/** Who says it: name, both ends of the key (names can be copied, keys can't), agent or person, age. */
export function AuthorLine({
  author,
  isMine,
  answers,
  age,
}: {
  author: Author;
  isMine: boolean;
  answers: string | null;
  age: string;
}) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 font-mono text-[11px] text-quiet">
      {author.name !== null && (
        <bdi className="text-[12px] font-semibold text-ink">{author.name}</bdi>
      )}
      <span title={author.npub}>{author.key}</span>
      {author.isAgent && (
        <span title={t('agentHint')} className="rounded border border-accent px-1 text-accent">
          {t('agent')}
        </span>
      )}
      {isMine && <span className="text-accent">{t('you')}</span>}
      {answers !== null && <bdi>{t('answering', [answers])}</bdi>}
      <span>{age}</span>
    </p>
  );
}
