import { useLiveQuery } from 'dexie-react-hooks';
import { now } from '../../utils/clock.ts';
import { t } from '../../utils/i18n.ts';
import { loadTrends } from '../../utils/trend-store.ts';
import type { Trend } from '../../utils/trend/rising-topics.ts';
import { FilterButton } from '../article/FilterButton.tsx';

const BAR = 8;
const HEIGHT = 20;

/** The topics that are rising, each with its weeks. */
export function TrendList() {
  const trends = useLiveQuery(() => loadTrends(now()));
  if (trends === undefined) return null;
  if (trends.length === 0)
    return <p className="py-2 text-[13px] text-pretty text-quiet">{t('trendsNone')}</p>;
  return (
    <>
      <ul>
        {trends.map((trend) => (
          <TrendRow key={trend.topic} trend={trend} />
        ))}
      </ul>
      <p className="pt-1 text-[11px] text-pretty text-quiet">{t('trendsHint')}</p>
    </>
  );
}

function TrendRow({ trend: { topic, thisWeek, lastWeek, weeks } }: { trend: Trend }) {
  return (
    <li className="flex items-center gap-3 py-1">
      <Weeks weeks={weeks} />
      <p className="flex min-w-0 grow flex-wrap items-baseline gap-x-2">
        <span className="font-mono text-[12px] text-accent">
          <FilterButton part="topic" value={topic}>
            #{topic}
          </FilterButton>
        </span>{' '}
        <span className="text-[12px] text-quiet">
          {t('trendCounts', [String(thisWeek), String(lastWeek)])}
        </span>
      </p>
    </li>
  );
}

/** A bar a week. The last two stand beside it in words, so the picture itself is silent. */
function Weeks({ weeks }: { weeks: readonly number[] }) {
  const most = Math.max(1, ...weeks);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${weeks.length * BAR} ${HEIGHT}`}
      className="h-5 w-16 shrink-0 border-b border-rule"
    >
      {weeks.map((count, week) => (
        <rect
          // A week has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          key={week}
          x={week * BAR + 1}
          y={HEIGHT * (1 - count / most)}
          width={BAR - 2}
          height={HEIGHT * (count / most)}
          className={week === weeks.length - 1 ? 'fill-accent' : 'fill-quiet'}
        />
      ))}
    </svg>
  );
}
