export function Switch({
  label,
  on,
  onChange,
}: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => onChange(!on)}
      className="group relative h-5 w-9 shrink-0 cursor-pointer rounded-full border border-quiet bg-raised aria-checked:border-accent aria-checked:bg-accent"
    >
      <span className="absolute top-0.5 left-0.5 size-3.5 rounded-full bg-quiet transition-transform group-aria-checked:translate-x-4 group-aria-checked:bg-paper motion-reduce:transition-none" />
    </button>
  );
}
