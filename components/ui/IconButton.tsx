/** A small button that shows a drawing and says its name to those who don't see it. */
export function IconButton({
  label,
  path,
  onClick,
  expanded,
  turns = false,
  controls,
}: {
  label: string;
  /** Of an SVG drawing, 16 by 16. */
  path: string;
  onClick: () => void;
  /** Of a button that unfolds something: whether it is unfolded. */
  expanded?: boolean;
  /** Whether its drawing is turned while that is unfolded: of an arrow. */
  turns?: boolean;
  /** The id of what it unfolds. */
  controls?: string;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={expanded === true ? controls : undefined}
      title={label}
      onClick={onClick}
      className="cursor-pointer rounded p-1.5 text-quiet hover:bg-raised hover:text-ink aria-expanded:bg-raised aria-expanded:text-ink"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className={`size-4 fill-none stroke-current stroke-[1.5] ${turns ? 'in-aria-expanded:rotate-180' : ''}`}
      >
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
