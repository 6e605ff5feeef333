import type { KeyboardEvent, Ref } from 'react';

/** What is pasted is cut off there: no title is as long. */
const LONGEST = 200;

/** Narrows a list while it is typed in; Escape empties it. Its name or hint stands in it as long as it is empty. */
export function SearchField({
  ref,
  label,
  hint = label,
  value,
  onChange,
  onEscape = () => onChange(''),
}: {
  ref?: Ref<HTMLInputElement>;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  onEscape?: (press: KeyboardEvent) => void;
}) {
  return (
    <input
      ref={ref}
      type="search"
      aria-label={label}
      placeholder={hint}
      value={value}
      maxLength={LONGEST}
      autoComplete="off"
      spellCheck={false}
      onChange={(change) => onChange(change.target.value)}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onEscape(press);
      }}
      className="min-w-0 grow rounded border border-quiet bg-raised px-2.5 py-1.5 font-mono text-[13px] placeholder:text-quiet"
    />
  );
}
