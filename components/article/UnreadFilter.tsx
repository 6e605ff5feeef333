import { t } from '../../utils/i18n.ts';

const CHOICES = [
  ['filterAll', false],
  ['filterUnread', true],
] as const;

/** All articles, or the unread ones. */
export function UnreadFilter({
  unreadOnly,
  onChange,
}: {
  unreadOnly: boolean;
  onChange: (unreadOnly: boolean) => void;
}) {
  return (
    <fieldset aria-label={t('filterLabel')} className="flex gap-1 font-mono text-[12px]">
      {CHOICES.map(([label, value]) => (
        <button
          key={label}
          type="button"
          aria-pressed={unreadOnly === value}
          onClick={() => onChange(value)}
          className="cursor-pointer rounded px-1.5 py-0.5 text-quiet hover:text-ink aria-pressed:bg-raised aria-pressed:text-ink"
        >
          {t(label)}
        </button>
      ))}
    </fieldset>
  );
}
