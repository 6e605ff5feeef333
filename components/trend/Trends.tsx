import { lazy, Suspense, useId, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { Notice } from '../ui/Notice.tsx';

/** Comes, and is looked up, once it is unfolded. */
const TrendList = lazy(async () => ({ default: (await import('./TrendList.tsx')).TrendList }));

/** `▸ // trends`: what is rising, folded, for most come to read. */
export function Trends() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-b border-rule px-4 pt-3 pb-2">
      <h2 className="font-mono text-[12px] text-quiet">
        <button
          id={id}
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="-ml-1 min-h-6 cursor-pointer rounded px-1 hover:text-ink"
        >
          <span aria-hidden="true">{isOpen ? '▾ // ' : '▸ // '}</span>
          {t('trends')}
        </button>
      </h2>
      {isOpen && (
        <Suspense fallback={<Notice>{t('loading')}</Notice>}>
          <TrendList />
        </Suspense>
      )}
    </section>
  );
}
