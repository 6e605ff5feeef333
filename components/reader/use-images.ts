import { useState } from 'react';
import { ask } from '../../utils/messages.ts';
import { requestHosts } from '../../utils/permissions.ts';
import { patternOfAddress } from '../../utils/source/host-patterns.ts';
import type { LoadedImage } from '../../utils/reader/loaded-image.ts';

/** As many as a browser asks of a page at a time, roughly. */
const AT_ONCE = 4;

type Images = ReadonlyMap<string, LoadedImage>;

/**
 * The images of an article, by address, as far as the reader has asked for them. Shown together when all have come:
 * the frame has no script, so each change begins it anew.
 */
export function useImages(articleId: string) {
  const [images, setImages] = useState<Images>(new Map());
  const [state, setState] = useState<'idle' | 'loading' | 'refused'>('idle');
  const load = async (addresses: readonly string[]) => {
    const { granted } = await requestHosts([...new Set(addresses.map(patternOfAddress))]);
    if (!granted) return setState('refused');
    setState('loading');
    const loaded = new Map(images);
    const waiting = [...addresses];
    const fetchNext = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- a few at once, each after the one before it
        loaded.set(next, await fetched(articleId, next));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
    setImages(loaded);
    setState('idle');
  };
  return { images, state, load };
}

async function fetched(articleId: string, address: string): Promise<LoadedImage> {
  try {
    return await ask('loadImage', { articleId, address });
  } catch (error) {
    console.error(`No image from ${address}:`, error);
    return { kind: 'failed', why: 'imageUnreachable' };
  }
}
