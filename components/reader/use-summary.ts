import { useEffect, useState } from 'react';
import { textOfHtml } from '../../utils/feed/text-of-html.ts';
import { t } from '../../utils/i18n.ts';
import { summarize, type SummarizerState, summarizerState } from '../../utils/summarizer.ts';

/** Letters of markup: the model reads less. */
const READ = 100_000;

/** How far a summary is. */
type Progress =
  | { kind: 'none' }
  /** `share` of a model that is being downloaded; null while nothing is. */
  | { kind: 'working'; share: number | null }
  | { kind: 'done'; summary: string }
  | { kind: 'failed'; why: string };

/** The browser's summary of a publisher's text, read without its markup, once the reader asks for it. */
export function useSummary(html: string, language: string) {
  const [offer, setOffer] = useState<SummarizerState>('none');
  const [progress, setProgress] = useState<Progress>({ kind: 'none' });
  useEffect(() => {
    let isOver = false;
    void summarizerState(language).then((state) => isOver || setOffer(state));
    return () => {
      isOver = true;
    };
  }, [language]);
  const start = async () => {
    setProgress({ kind: 'working', share: null });
    try {
      const summary = await summarize(textOfHtml(html.slice(0, READ)), language, (share) =>
        setProgress({ kind: 'working', share: share < 1 ? share : null }),
      );
      setProgress({ kind: 'done', summary });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setProgress({ kind: 'failed', why: t('summaryFailed', [why]) });
    }
  };
  return { offer, progress, start };
}
