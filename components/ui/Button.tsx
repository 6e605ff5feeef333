import type { ReactNode } from 'react';

const LOOK = {
  accent: 'border-accent text-accent',
  quiet: 'border-quiet text-ink',
  alarm: 'border-alarm text-alarm',
} as const;

/** A button with a border: what a form or a part is for. `alarm` is for what can't be undone. */
export function Button({
  look = 'accent',
  label,
  disabled = false,
  onClick,
  children,
}: {
  look?: keyof typeof LOOK;
  /** What it is called where its text alone doesn't say. */
  label?: string;
  disabled?: boolean;
  /** Left out in a form: then it sends the form. */
  onClick?: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className={`shrink-0 cursor-pointer rounded border px-2.5 py-1.5 font-mono text-[13px] hover:bg-raised disabled:cursor-default disabled:opacity-60 ${LOOK[look]}`}
    >
      {children}
    </button>
  );
}
