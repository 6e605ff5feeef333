import type { Page } from '@playwright/test';
import type { Companion } from '../world/companion.ts';

/** Of the one blog of the sample world that no catalogue has. */
export const FEED = 'https://notes.kestrel.example/feed.xml';

/** The rows of the reader's own sources. */
export const OWN = '[data-source^=own-]';

export function openSources(companion: Companion): Promise<Page> {
  return companion.open('options', 900, 800);
}

/** Types an address into the options and presses "preview". */
export async function look(options: Page, address: string): Promise<void> {
  await options.getByLabel('Add a blog by its address').fill(address);
  await options.getByRole('button', { name: 'preview', exact: true }).first().click();
}
