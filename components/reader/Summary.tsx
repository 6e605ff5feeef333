import { t } from '../../utils/i18n.ts';
import { Notice } from '../ui/Notice.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import type { useSummary } from './use-summary.ts';

type Summarising = ReturnType<typeof useSummary>;

/** Offered only where the browser has a summariser of its own. */
export function SummariseButton({ offer, progress, start }: Summarising) {
  if (offer === 'none' || progress.kind === 'working' || progress.kind === 'done') return null;
  return (
    <TextButton onClick={() => void start()}>
      {t(offer === 'available' ? 'summarise' : 'summariseDownload')}
    </TextButton>
  );
}

/** What became of it, above the article; says whose words these are. */
export function SummaryOutcome({ progress }: Pick<Summarising, 'progress'>) {
  if (progress.kind === 'none') return null;
  if (progress.kind === 'failed') return <Notice alarm>{progress.why}</Notice>;
  return (
    <section
      aria-label={t('summary')}
      className="max-h-[40vh] overflow-y-auto border-b border-rule bg-raised px-4 py-3"
    >
      <output className="block text-[14px] text-pretty">
        {progress.kind === 'done' ? progress.summary : workingText(progress.share)}
      </output>
      <p className="pt-1 font-mono text-[11px] text-quiet">{t('summaryBy')}</p>
    </section>
  );
}

function workingText(share: number | null): string {
  return share === null
    ? t('summarising')
    : t('summaryDownload', [String(Math.round(share * 100))]);
}
