import { type ReactNode, useId } from 'react';

/** One matter within a part of the options, under its own heading. */
export function Group({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="border-t border-rule px-4 py-3">
      <h3 id={heading} className={`text-[14px] font-semibold ${hint ? '' : 'pb-2'}`}>
        {title}
      </h3>
      {hint && <p className="max-w-xl pb-2 text-[13px] text-pretty text-quiet">{hint}</p>}
      {children}
    </section>
  );
}
