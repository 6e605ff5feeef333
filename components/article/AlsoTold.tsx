import { t } from '../../utils/i18n.ts';
import type { AlsoTold as Told } from '../../utils/also-told.ts';
import { Fold } from '../ui/Fold.tsx';
import { ArticleLink } from './ArticleLink.tsx';

/** `also from 3 sources`: what else tells the same, each with its own page and discussion. */
export function AlsoTold({
  told,
  title,
  onRead,
}: {
  told: Told[];
  /** Of the card's own article. */
  title: string;
  onRead: (articleId: string, read: boolean) => void;
}) {
  if (told.length === 0) return null;
  const word = t('alsoFrom', { count: told.length });
  return (
    <Fold word={word} label={`${word}: ${title}`}>
      <ul>
        {told.map((one) => (
          <AlsoToldRow key={one.id} one={one} onRead={onRead} />
        ))}
      </ul>
    </Fold>
  );
}

function AlsoToldRow({
  one: { id, url, title, sourceName, comments },
  onRead,
}: {
  one: Told;
  onRead: (articleId: string, read: boolean) => void;
}) {
  const open = () => onRead(id, true);
  const said = comments === null ? '' : ` · ${t('comments', { count: comments })}`;
  return (
    <li className="relative py-1.5 pr-4 pl-8 hover:bg-raised">
      <p className="font-mono text-[11px] leading-4 text-quiet">{`${sourceName}${said}`}</p>
      <ArticleLink url={url} onOpen={open} className="text-[14px] leading-snug">
        {title}
      </ArticleLink>
    </li>
  );
}
