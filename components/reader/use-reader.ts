import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Which article is read, and the way back: the keyboard returns to where it was. */
export function useReader() {
  const [reading, setReading] = useState<string | null>(null);
  /** Whom to give the keyboard back to, best first. */
  const focus = useRef<HTMLElement[]>([]);
  const open = useCallback((articleId: string) => {
    if (focus.current.length === 0) focus.current = focusable();
    setReading(articleId);
  }, []);
  const close = useCallback(() => setReading(null), []);
  useLayoutEffect(() => {
    if (reading !== null) return;
    focus.current.find((element) => element.isConnected)?.focus({ preventScroll: true });
    focus.current = [];
  }, [reading]);
  return { reading, open, close };
}

/** A card that is read leaves the list of unread ones: then its neighbour has the place. */
function focusable(): HTMLElement[] {
  const from = document.activeElement;
  const card = from?.closest('li');
  const neighbours = [card?.nextElementSibling, card?.previousElementSibling];
  const buttons = neighbours.map((neighbour) => neighbour?.querySelector('button'));
  return [from, ...buttons].filter((element) => element instanceof HTMLElement);
}
