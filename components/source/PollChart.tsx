import { t } from '../../utils/i18n.ts';
import type { Poll } from '../../utils/source/poll.ts';
import { type PollBar, pollBars } from '../../utils/source/poll-bars.ts';

/** As many as are remembered: the newest is always at the right end. */
const PLACES = 50;
const HEIGHT = 40;

const KINDS = [
  ['brought', 'fill-accent', 'pollBrought'],
  ['quiet', 'fill-quiet', 'pollQuiet'],
  ['failed', 'fill-alarm', 'pollFailed'],
] as const satisfies [PollBar['kind'], string, string][];

/** The last polls of a source as bars. What they show stands below in words, so the picture itself is silent. */
export function PollChart({ polls }: { polls: readonly Poll[] }) {
  const bars = pollBars(polls).slice(-PLACES);
  const counted = KINDS.map(([kind, colour, name]) => {
    const count = bars.filter((bar) => bar.kind === kind).length;
    return { kind, colour, text: t(name, [String(count)]) };
  });
  const colours = new Map<string, string>(KINDS.map(([kind, colour]) => [kind, colour]));
  return (
    <figure>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${PLACES * 10} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-10 w-full border-b border-rule"
      >
        {bars.map(({ at, height, kind }, i) => (
          <rect
            key={at}
            x={(PLACES - bars.length + i) * 10 + 1}
            y={HEIGHT * (1 - height)}
            width={8}
            height={HEIGHT * height}
            className={colours.get(kind)}
          />
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-4 pt-1 text-[12px] text-quiet">
        <span>{t('pollCount', { count: bars.length })}</span>
        {counted.map(({ kind, colour, text }) => (
          <span key={kind} className="flex items-center gap-1.5">
            <svg aria-hidden="true" viewBox="0 0 8 8" className={`size-2 ${colour}`}>
              <rect width={8} height={8} />
            </svg>
            {text}
          </span>
        ))}
        <span>{t('pollHeight')}</span>
      </figcaption>
    </figure>
  );
}
