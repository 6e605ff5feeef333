/** A small button that shows a drawing and says its name to those who don't see it. */
export function IconButton({
  label,
  path,
  onClick,
}: {
  label: string;
  /** Of an SVG drawing, 16 by 16. */
  path: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="cursor-pointer rounded p-1.5 text-quiet hover:bg-raised hover:text-ink"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4 fill-none stroke-current stroke-[1.5]"
      >
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
