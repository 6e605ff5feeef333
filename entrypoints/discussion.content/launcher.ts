import { t } from '../../utils/i18n.ts';
import type { RecognisedPage } from '../../utils/messages.ts';
import { STYLE } from './style.ts';

export interface Launcher {
  remove(): void;
}

/**
 * A quiet button in the corner of the page; a click puts the discussion's frame at the end of the article. One element
 * in the page, closed to its scripts; nothing is typed in it, for a page hears every key pressed in its own documents.
 */
export function showLauncher(page: RecognisedPage, frameUrl: string): Launcher {
  const host = document.createElement('timeahead-discussion');
  const root = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [style];

  const label = page.comments ? `// ${t('discussion')} ${page.comments}` : `// ${t('discussion')}`;
  const button = pressable(label, `${t('openDiscussion')} ${page.comments ?? ''}`.trim(), () => {
    const shown = frame(frameUrl);
    root.replaceChildren(close, shown);
    host.className = 'open';
    endOfArticle().append(host);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    host.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' });
    // Before, the frame holds an empty document, and the focus would be lost with it.
    shown.addEventListener('load', () => shown.focus(), { once: true });
  });
  const close = pressable('×', t('closeDiscussion'), () => {
    root.replaceChildren(button);
    host.className = '';
    document.body.append(host);
    button.focus();
  });
  root.append(button);
  document.body.append(host);
  return { remove: () => host.remove() };
}

/** A button that takes presses by the reader only. */
function pressable(text: string, label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', (click) => {
    if (click.isTrusted) press();
  });
  return button;
}

function frame(url: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = url;
  element.title = t('discussionOfPage');
  return element;
}

/** The article with the most text (a page may tease others), else the main part, else the page. */
function endOfArticle(): Element {
  const articles = [...document.querySelectorAll('article')];
  const length = (article: Element) => article.textContent.length;
  articles.sort((a, b) => length(b) - length(a));
  return articles[0] ?? document.querySelector('main, [role=main]') ?? document.body;
}
