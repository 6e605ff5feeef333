import { type RefObject, useEffect } from 'react';
import { t } from '../../utils/i18n.ts';

/** Where to type what is searched for. Escape takes back what was typed, then closes it. */
export function SearchField({
  field,
  typed,
  onType,
  onClose,
}: {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
}) {
  useEffect(() => field.current?.focus(), [field]);
  return (
    <search className="block px-4 pb-2">
      <input
        ref={field}
        type="search"
        aria-label={t('searchArticles')}
        placeholder={t('searchHint')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(change) => onType(change.target.value)}
        onKeyDown={(press) => {
          if (press.key !== 'Escape') return;
          // The browser would close the popup.
          press.preventDefault();
          if (typed === '') onClose();
          else onType('');
        }}
        className="block w-full rounded border border-quiet bg-raised px-2.5 py-1.5 font-mono text-[13px] placeholder:text-quiet"
      />
    </search>
  );
}
