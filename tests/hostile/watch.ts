import type { BrowserContext } from '@playwright/test';

const MARK = 'hostile payload ran in';

/** What was seen to happen since it was last asked for. */
export interface Seen {
  /** Names of the frames in which something ran; the empty name is that of whole pages. */
  ran: string[];
  /** Addresses that a page asked for, its own and those of data left out. */
  requests: string[];
}

/**
 * Watches all pages of a browser for payloads that run: by a mark in the place of alert, confirm, prompt and print, by
 * dialogs, by the browser's word that it suppressed one, by errors that scripts throw.
 */
export async function watch(context: BrowserContext): Promise<() => Seen> {
  let ran: string[] = [];
  let requests: string[] = [];
  await context.addInitScript((mark) => {
    for (const name of ['alert', 'confirm', 'prompt', 'print']) {
      Object.defineProperty(globalThis, name, {
        value: () => console.debug(`${mark} ${self.name}`),
      });
    }
  }, MARK);
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(MARK)) ran.push(text.slice(MARK.length + 1));
    else if (text.startsWith('Ignored call to')) ran.push('');
  });
  context.on('dialog', (dialog) => {
    ran.push('');
    void dialog.dismiss();
  });
  context.on('weberror', () => ran.push(''));
  context.on('request', (request) => {
    const isOurs = /^(chrome-extension|data|about|blob|chrome):/.test(request.url());
    if (!isOurs && request.serviceWorker() === null) requests.push(request.url());
  });
  // What the policy stops is announced, and fails before it leaves.
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') {
      requests = requests.filter((url) => url !== request.url());
    }
  });
  return () => {
    const seen = { ran, requests };
    ran = [];
    requests = [];
    return seen;
  };
}

/**
 * Runs in a page: does to every element what a reader's mouse and keyboard may do, and what browsers report besides.
 * Ordinary links are not followed: that would be the reader's own wish.
 */
export function provoke(): void {
  const kinds: [Kind: new (name: string, told: EventInit) => Event, names: string][] = [
    [
      MouseEvent,
      'mouseover mouseenter mousemove mousedown mouseup mouseout click dblclick contextmenu auxclick',
    ],
    [PointerEvent, 'pointerover pointerenter pointermove pointerdown pointerup pointerout'],
    [FocusEvent, 'focus focusin blur focusout'],
    [KeyboardEvent, 'keydown keypress keyup'],
    [
      Event,
      'input beforeinput change select invalid search reset scroll scrollend wheel mousewheel copy cut paste beforecopy ' +
        'beforecut beforepaste drag dragstart dragenter dragover dragleave dragend drop toggle beforetoggle animationstart ' +
        'animationiteration animationend webkitanimationstart webkitanimationend transitionrun transitionstart ' +
        'transitionend touchstart touchmove touchend selectstart selectionchange fullscreenchange cancel close cuechange ' +
        'resize hashchange message popstate pageshow',
    ],
  ];
  const events = kinds.flatMap(([Kind, names]) => names.split(' ').map((name) => ({ Kind, name })));
  for (const element of document.querySelectorAll('*')) {
    const isLink = /^(https?|mailto|ftp):/.test(
      element.closest<HTMLAnchorElement>('a[href]')?.href ?? '',
    );
    for (const { Kind, name } of events) {
      if (isLink && name === 'click') continue;
      try {
        element.dispatchEvent(new Kind(name, { bubbles: false, cancelable: true }));
      } catch {
        // An element may have taken the method's name: the next one.
      }
    }
    if (element instanceof HTMLElement && !isLink) {
      try {
        element.focus();
      } catch {
        // As above.
      }
    }
  }
}

/** Runs in a page: what is left in the reader's frame of what must not be left. */
export function residue(): string[] {
  const left: string[] = [];
  for (const element of document.querySelectorAll('body > :not(article), body > article *')) {
    if (element.closest('.head, .foot')) continue;
    const isOurs = /^(DIV.table|SPAN.image)$/.test(`${element.tagName}.${element.className}`);
    const isForbidden =
      /^(script|style|form|input|button|iframe|object|embed|svg|math|base|meta|link|template|audio|video|noscript)$/i;
    if (isForbidden.test(element.localName)) left.push(element.localName);
    for (const { name, value } of element.attributes) {
      const isHarmful = /^(on|style$|id$|name$|srcset$|background$|ping$|form)/i.test(name);
      const isAddress = name === 'href' || name === 'src';
      if (isHarmful || (name === 'class' && !isOurs)) left.push(name);
      if (isAddress && !/^https?:\/\//.test(value)) left.push(`${name}=${value.slice(0, 30)}`);
    }
  }
  return left;
}
