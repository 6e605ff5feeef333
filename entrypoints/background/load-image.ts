import { clockReady, now } from '../../utils/clock.ts';
import { fetchImage, HttpError } from '../../utils/http.ts';
import { cutBody } from '../../utils/reader/cut-body.ts';
import { dataUrl, imageType } from '../../utils/reader/image-type.ts';
import { imagesOf } from '../../utils/reader/images-of.ts';
import type { LoadedImage } from '../../utils/reader/loaded-image.ts';
import { loadReadable, type ReadableArticle } from '../../utils/reader-store.ts';

/**
 * An image of an article, fetched now and kept nowhere.
 *
 * @throws Where the article's text shows no such image: we fetch for nobody what they name.
 */
export async function loadImage(articleId: string, address: string): Promise<LoadedImage> {
  const readable = await loadReadable(articleId);
  if (!readable || !shownImages(readable).has(address)) {
    throw new Error('This image is not of this article');
  }
  await clockReady();
  try {
    const { bytes } = await fetchImage(address, now);
    const type = imageType(bytes);
    if (type === null) return { kind: 'failed', why: 'imageNoPicture' };
    return { kind: 'shown', data: dataUrl(type, bytes) };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const isLarge = error.problem === 'tooLarge';
    return { kind: 'failed', why: isLarge ? 'imageTooLarge' : 'imageUnreachable' };
  }
}

/** Of the part of the text that the panel shows. */
function shownImages({ html, listed }: ReadableArticle): Set<string> {
  return imagesOf(cutBody(html).html, listed.article.url);
}
