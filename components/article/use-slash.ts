import { useEffect } from 'react';

/** Runs at the key `/`, but not where something is being typed or something covers the surface. */
export function useSlash(run: () => void): void {
  useEffect(() => {
    const listen = (press: KeyboardEvent) => {
      const isTyping =
        press.target instanceof Element && press.target.matches('input, textarea, select');
      if (press.key !== '/' || press.ctrlKey || press.metaKey || press.altKey || isTyping) return;
      if (document.querySelector('main')?.closest('[inert]')) return;
      press.preventDefault();
      run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
