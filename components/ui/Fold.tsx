import { type ReactNode, useId, useState } from 'react';

/** A small button on a card that unfolds more of it. Nothing of that is made, or looked up, before. */
export function Fold({
  word,
  label,
  place = '-mr-4 -ml-8 basis-[calc(100%+3rem)]',
  children,
}: {
  word: string;
  /** What a screen reader says, where the word alone doesn't tell of what. */
  label: string;
  /** Classes of what is unfolded: by itself it is as wide as the card. */
  place?: string;
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
        <div id={content} className={`relative z-10 shrink-0 ${place}`}>
          {children}
        </div>
      )}
    </>
  );
}
