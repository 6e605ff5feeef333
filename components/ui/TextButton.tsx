import type { ReactNode, Ref } from 'react';

export function TextButton({
  label,
  onClick,
  children,
  expanded,
  ref,
}: {
  /** What it is called where its text alone doesn't say. */
  label?: string;
  onClick: () => void;
  children: ReactNode;
  /** Of a button that unfolds something: whether it is unfolded. */
  expanded?: boolean;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
      className="cursor-pointer rounded px-1.5 py-0.5 font-mono text-[12px] text-accent hover:underline"
    >
      {children}
    </button>
  );
}
