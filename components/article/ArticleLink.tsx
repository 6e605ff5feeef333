import type { ReactNode } from 'react';

/** An article's title as the link to its page, in a tab of its own. It spreads over the row or card that it is in. */
export function ArticleLink({
  url,
  isRead = false,
  className = '',
  onOpen,
  children,
}: {
  url: string;
  isRead?: boolean;
  className?: string;
  /** Also when it is opened behind the page that is looked at, by the middle button. */
  onOpen: () => void;
  children: ReactNode;
}) {
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={onOpen}
      onAuxClick={(click) => click.button === 1 && onOpen()}
      className={`wrap-anywhere after:absolute after:inset-0 ${isRead ? 'text-quiet' : ''} ${className}`}
    >
      {children}
    </a>
  );
}
