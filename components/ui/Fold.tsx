import { type ReactNode, useId, useState } from 'react';

/** A small button on a card that unfolds more of it. Nothing of that is made, or looked up, before. */
export function Fold({
  word,
  label,
  children,
}: {
  word: string;
  /** What a screen reader says, where the word alone doesn't tell of what. */
  label: string;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? content : undefined}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
        className="relative z-10 cursor-pointer rounded py-0.5 font-mono text-[12px] text-quiet hover:text-ink"
      >
        <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
        {word}
      </button>
      {isOpen && (
        <div id={content} className="relative z-10 -mr-4 -ml-8 basis-full">
          {children}
        </div>
      )}
    </>
  );
}
