/** Narrows a list while it is typed in; Escape empties it. Its name stands in it as long as it is empty. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      autoComplete="off"
      spellCheck={false}
      onChange={(change) => onChange(change.target.value)}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onChange('');
      }}
      className="min-w-0 grow rounded border border-quiet bg-raised px-2.5 py-1.5 font-mono text-[13px] placeholder:text-quiet"
    />
  );
}
