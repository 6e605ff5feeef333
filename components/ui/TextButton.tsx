import type { ReactNode, Ref } from 'react';

export function TextButton({
  label,
  onClick,
  children,
  expanded,
  busy,
  ref,
}: {
  /** What it is called where its text alone doesn't say. */
  label?: string;
  onClick: () => void;
  children: ReactNode;
  /** Of a button that unfolds something: whether it is unfolded. */
  expanded?: boolean;
  /** Whether what it does is being done: it keeps the focus, and a press does nothing. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      aria-disabled={busy}
      onClick={busy ? undefined : onClick}
      className="cursor-pointer rounded px-1.5 py-0.5 text-left font-mono text-[12px] text-accent hover:underline aria-disabled:cursor-default aria-disabled:text-quiet aria-disabled:no-underline"
    >
      {children}
    </button>
  );
}
