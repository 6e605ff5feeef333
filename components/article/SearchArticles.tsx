import { type RefObject, useEffect } from 'react';
import { t } from '../../utils/i18n.ts';
import { SearchField } from '../ui/SearchField.tsx';

/** Where to type what is searched for. Escape takes back what was typed, then closes it. */
export function SearchArticles({
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
    <search className="flex px-4 pb-2">
      <SearchField
        ref={field}
        label={t('searchArticles')}
        hint={t('searchHint')}
        value={typed}
        onChange={onType}
        onEscape={(press) => {
          // The browser would close the popup.
          press.preventDefault();
          if (typed === '') onClose();
          else onType('');
        }}
      />
    </search>
  );
}
