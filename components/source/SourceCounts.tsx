import { Fragment } from 'react';
import { t } from '../../utils/i18n.ts';

/** Which sources a list shows. */
export type Shown = 'all' | 'followed' | 'failing';

/** `102 sources · 44 followed · 1 failing`: how many there are of each, and pressed, only these. */
export function SourceCounts({
  counts,
  shown,
  onShow,
}: {
  counts: Record<Shown, number>;
  shown: Shown;
  onShow: (shown: Shown) => void;
}) {
  const buttons: [Shown, string][] = [
    ['all', t('sourceCount', { count: counts.all })],
    ['followed', t('followedCount', { count: counts.followed })],
  ];
  if (counts.failing > 0 || shown === 'failing') {
    buttons.push(['failing', t('failingCount', { count: counts.failing })]);
  }
  return (
    <output aria-label={t('sourceFilter')} className="-mx-0.5 font-mono text-[12px] text-quiet">
      {buttons.map(([name, text], place) => (
        <Fragment key={name}>
          {place > 0 && ' · '}
          <button
            type="button"
            aria-pressed={shown === name}
            onClick={() => onShow(name)}
            className={`min-h-6 cursor-pointer rounded px-0.5 hover:underline aria-pressed:bg-raised ${name === 'failing' ? 'text-alarm' : 'aria-pressed:text-ink'}`}
          >
            {text}
          </button>
        </Fragment>
      ))}
    </output>
  );
}
