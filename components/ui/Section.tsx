import { type ReactNode, useId } from 'react';

/** A part of a surface under its heading: `// latest`. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className="flex items-center justify-between gap-2 px-4 pt-3 pb-1 font-mono text-[12px]">
        <h2 id={heading} className="text-quiet">
          <span aria-hidden="true">{'// '}</span>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
