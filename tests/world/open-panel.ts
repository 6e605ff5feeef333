import type { Companion } from './companion.ts';
import type { Surface } from './surface.ts';

/** Opens the real side panel, by a click in the popup, as browsers demand. */
export async function openPanel(companion: Companion): Promise<Surface> {
  const popup = await companion.open('popup');
  await popup.getByRole('button', { name: 'Open side panel' }).click();
  return companion.surface('sidepanel');
}
