import path from 'node:path';
import type { PageName } from '../tests/world/companion.ts';
import type { Tour } from './tour-steps.ts';

export const SCHEMES = ['light', 'dark'] as const;

/** Each surface at the widths that it is used at, and every part of the options. */
const SURFACES: [name: PageName, width: number, height: number][] = [
  ['popup', 400, 600],
  ['sidepanel', 320, 800],
  ['sidepanel', 500, 800],
  ['options#sources', 900, 800],
  ['options#topics', 900, 800],
  ['options#notifications', 900, 500],
  ['options#relays', 900, 500],
  ['options#identity', 900, 500],
  ['options#data', 900, 800],
  ['options#privacy', 900, 800],
];

/** Opens every surface and leaves a picture of it in light and in dark. */
export async function pictureSurfaces({ companion, pictures }: Tour): Promise<string> {
  for (const [name, width, height] of SURFACES) {
    const page = await companion.open(name, width, height);
    await page
      .locator(name.startsWith('options') ? 'main section > *:nth-child(2)' : 'article')
      .first()
      .waitFor();
    await page.getByText('Opening…').waitFor({ state: 'hidden' });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const file = `${name.replace('#', '-')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(pictures, file) });
    }
    await page.close();
  }
  return `${SURFACES.length * SCHEMES.length} pictures`;
}
