import type { ReactNode } from 'react';

/** `$ timeahead_`, and what can be done from here. */
export function Header({ children }: { children?: ReactNode }) {
  return (
    <header className="sticky top-0 z-20 flex items-center justify-between gap-3 border-b border-rule bg-paper px-4 py-2.5 font-mono">
      <h1 className="text-[15px] font-semibold">
        <span aria-hidden="true" className="text-accent">
          ${' '}
        </span>
        timeahead
        <span aria-hidden="true" className="animate-cursor text-accent motion-reduce:animate-none">
          _
        </span>
      </h1>
      <div className="flex items-center gap-1">{children}</div>
    </header>
  );
}
