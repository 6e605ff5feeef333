import { browser } from 'wxt/browser';

/** The language of a text as the browser guesses it on this machine, `en`; empty where it is not sure. */
export async function guessLanguage(text: string): Promise<string> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [guess] = languages;
  return isReliable && guess && guess.language !== 'und' ? guess.language : '';
}
