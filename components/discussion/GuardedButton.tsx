import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { SECOND } from '../../utils/time/units.ts';

/** How long a button must have been seen before it can be pressed. */
const SEEN_FOR_MS = 0.5 * SECOND;

/** Since when the pointer is over the button, and whether it has moved on it, or the button was moved under it. */
interface Pointer {
  overSince: number;
  isMovedHere: boolean;
}

/** What Chromium adds to the standard: whether the element is really seen, not merely in the viewport. */
interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/**
 * A button that does something which can be seen by others. Inside a page it is guarded against being covered, made
 * transparent or moved under the pointer by the page: it works only after it was fully visible for half a second, and
 * only for a press by the reader. In our own pages nobody can do that.
 */
export function GuardedButton({
  label,
  title,
  pressed,
  className,
  onPress,
  children,
}: {
  label?: string;
  title?: string;
  pressed?: boolean;
  className?: string;
  onPress: () => void;
  children: ReactNode;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const seenSince = useRef<number | null>(null);
  const pointer = useRef<Pointer>({ overSince: Infinity, isMovedHere: false });
  const [isRefused, setRefused] = useState(false);
  useEffect(() => (isFramed() ? watch(button.current!, seenSince) : undefined), []);

  const press = (event: MouseEvent) => {
    const mayPress =
      !isFramed() || (event.isTrusted && isLong(seenSince.current) && isMeant(event));
    setRefused(!mayPress);
    if (mayPress) onPress();
  };
  /** A page may scroll the button under a pointer that is pressing: that pointer has not come here by itself. */
  const isMeant = (event: MouseEvent) =>
    event.detail === 0 || pointer.current.isMovedHere || isLong(pointer.current.overSince);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        title={title}
        aria-pressed={pressed}
        onPointerEnter={({ pointerType }) => {
          pointer.current = { overSince: performance.now(), isMovedHere: pointerType === 'touch' };
        }}
        onPointerMove={({ movementX, movementY }) => {
          if (movementX !== 0 || movementY !== 0) pointer.current.isMovedHere = true;
        }}
        onClick={(click) => press(click.nativeEvent)}
        className={`cursor-pointer rounded px-1.5 py-0.5 font-mono text-[12px] ${className ?? 'text-accent hover:underline'}`}
      >
        {children}
      </button>
      {isRefused && <RefusedPress />}
    </>
  );
}

/** Over the header, where it moves nothing and covers no button: the reader is about to press again. */
function RefusedPress() {
  return (
    <span
      role="alert"
      className="fixed inset-x-0 top-0 z-30 border-b border-alarm bg-paper px-4 py-2 font-sans text-[13px] text-pretty text-alarm"
    >
      {t('notVisible')}
    </span>
  );
}

function isLong(since: number | null): boolean {
  return since !== null && performance.now() - since >= SEEN_FOR_MS;
}

function isFramed(): boolean {
  return window.top !== window;
}

/** Where the browser can't tell what is covered (Firefox), being in the viewport for that long must do. */
function watch(button: Element, seenSince: { current: number | null }): () => void {
  const options = { threshold: [0, 0.99, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last: VisibilityEntry | undefined = entries.at(-1);
    const isSeen = last !== undefined && last.intersectionRatio >= 0.99 && (last.isVisible ?? true);
    seenSince.current = isSeen ? (seenSince.current ?? performance.now()) : null;
  }, options);
  observer.observe(button);
  return () => observer.disconnect();
}
