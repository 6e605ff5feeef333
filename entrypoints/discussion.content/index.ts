import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../utils/messages.ts';
import { type Launcher, showLauncher } from './launcher.ts';

/**
 * The page side of a discussion: asks the background whether the page is an article that is followed, and only then
 * touches it. It has no key, no database and no say: whatever is typed or decided happens in the frame.
 */
export default defineContentScript({
  // The hosts of the catalogue: put in by wxt.config.ts, so that the list isn't shipped into every page.
  matches: ['https://catalogue.invalid/*'],
  runAt: 'document_idle',
  main(context) {
    // In a page that its publisher has sandboxed, our frame would be as shut off as the page and could not reach us.
    if (self.origin === 'null') return;
    let launcher: Launcher | null = null;
    let articleId: string | null = null;

    // The event of a change comes before the address has changed, and it may change again while we ask.
    const look = async (): Promise<void> => {
      const address = location.href;
      const page = await ask('recognisePage', {}).catch(() => null);
      if (context.isInvalid) return;
      if (location.href !== address) return look();
      if (page?.articleId === articleId) return;
      launcher?.remove();
      articleId = page?.articleId ?? null;
      launcher = page && showLauncher(page, browser.runtime.getURL('/discussion-frame.html'));
    };

    context.addEventListener(window, 'wxt:locationchange', () => void look());
    context.onInvalidated(() => launcher?.remove());
    // A page that is loaded ahead is not the one in front: it is looked at when it is.
    if (!('prerendering' in document && document.prerendering)) void look();
    else document.addEventListener('prerenderingchange', () => void look(), { once: true });
  },
});
