import type { ReactNode } from 'react';

/** What is missing for a discussion, and the way to the part of the options where it is set: in a tab of our own. */
export function ToOptions({
  part,
  link,
  children,
}: {
  part: 'relays' | 'identity';
  link: string;
  children: ReactNode;
}) {
  return (
    <output className="block py-1 text-[13px] text-pretty text-alarm">
      {children}{' '}
      <a
        href={`/options.html#${part}`}
        target="_blank"
        rel="noopener noreferrer"
        className="text-accent underline"
      >
        {link}
      </a>
    </output>
  );
}
