/**
 * The browser's own summariser: a model that runs on this machine, and sends the text nowhere.
 * https://developer.chrome.com/docs/ai/summarizer-api
 */
interface SummarizerApi {
  availability(options: SummarizerOptions): Promise<string>;
  create(options: SummarizerOptions): Promise<{
    summarize(text: string): Promise<string>;
    destroy(): void;
  }>;
}

interface SummarizerOptions {
  type: 'tldr';
  format: 'plain-text';
  length: 'medium';
  expectedInputLanguages: string[];
  outputLanguage: string;
  monitor?: (download: EventTarget) => void;
}

/** Only some Chromes have it. */
declare const Summarizer: SummarizerApi | undefined;

/** Letters: more than this the model may refuse. */
const LONGEST = 12_000;

/** Whether there is one for a language, and whether the browser would have to download its model first. */
export type SummarizerState = 'none' | 'available' | 'downloadable';

/** @param language `en`; empty where it isn't known, and English is as good a guess as any. */
export async function summarizerState(language: string): Promise<SummarizerState> {
  if (typeof Summarizer === 'undefined') return 'none';
  try {
    const state = await Summarizer.availability(optionsFor(language));
    return state === 'available' || state === 'downloadable' ? state : 'none';
  } catch (error) {
    console.info('The browser can not say whether it can summarise:', error);
    return 'none';
  }
}

/**
 * A few sentences on a text, in its language. To be called in the moment of a press: the browser downloads a model only then.
 *
 * @param onDownload Called with the share of the model that is there, from 0 to 1.
 */
export async function summarize(
  text: string,
  language: string,
  onDownload: (share: number) => void,
): Promise<string> {
  if (typeof Summarizer === 'undefined') throw new Error('there is no summariser');
  const monitor = (download: EventTarget) =>
    download.addEventListener('downloadprogress', (progress) => {
      if (progress instanceof ProgressEvent) onDownload(progress.loaded);
    });
  const summarizer = await Summarizer.create({ ...optionsFor(language), monitor });
  try {
    return (await summarizer.summarize(text.slice(0, LONGEST))).trim();
  } finally {
    summarizer.destroy();
  }
}

function optionsFor(language: string): SummarizerOptions {
  const spoken = language === '' ? 'en' : language;
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [spoken],
    outputLanguage: spoken,
  };
}
