import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';
import type { Surface } from '../world/surface.ts';

/** A document of the companion, wherever it is: in a tab, in the browser's side panel, in a frame of another page. */
export interface Shown {
  evaluate(expression: string): Promise<unknown>;
  press(key: 'Tab'): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
}

export function inTab(page: Page): Shown {
  return inFrame(page, page.mainFrame());
}

export function inFrame(page: Page, frame: Frame): Shown {
  return {
    evaluate: (expression) => frame.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }),
  };
}

export function inPanel(panel: Surface): Shown {
  return panel;
}

/** Every rule of axe, also those that are no more than advice; a line for each element that breaks one. */
export async function violations(shown: Shown): Promise<string[]> {
  await shown.evaluate(`${axe.source}; undefined`);
  const found = await shown.evaluate(`axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
  return found as string[];
}

/** All that a keyboard must be able to reach. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')]
  .filter((element) => element.checkVisibility() && !element.disabled && !element.closest('[inert]'))`;

const NAME = `((element) => element.tagName.toLowerCase() + ' ' +
  (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60))`;

/**
 * What has the focus: its place among what can be reached, and what is wrong with how it shows. A sticky header or footer
 * may lie over what has it.
 */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const place = reachable.indexOf(element);
  if (place < 0) return null;
  // A field for files is seen as its label, which stands beside it and wears its outline.
  const seen = element.type === 'file' ? element.nextElementSibling : element;
  const { outlineStyle, outlineWidth } = getComputedStyle(seen);
  const [box] = seen.getClientRects();
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const problems = [];
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) problems.push('has no outline');
  if (!hit || (!seen.contains(hit) && !hit.contains(seen))) problems.push('is covered');
  return { place, problems: problems.map((problem) => ${NAME}(element) + ' ' + problem) };
})()`;

/**
 * Goes through a document by Tab from its beginning, and tells what is not reached, and what has the focus without
 * showing it.
 */
export async function keyboardProblems(shown: Shown): Promise<string[]> {
  const names = (await shown.evaluate(`(() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    globalThis.reachable = ${REACHABLE};
    return reachable.map(${NAME});
  })()`)) as string[];
  const reached = new Set<number>();
  const problems: string[] = [];
  for (;;) {
    await shown.press('Tab');
    const focused = (await shown.evaluate(FOCUSED)) as { place: number; problems: string[] } | null;
    if (focused === null || reached.has(focused.place)) break;
    reached.add(focused.place);
    problems.push(...focused.problems);
  }
  const missed = names.filter((_, place) => !reached.has(place));
  return [...missed.map((name) => `${name} is not reached`), ...problems];
}
