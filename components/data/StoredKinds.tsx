import { useLiveQuery } from 'dexie-react-hooks';
import { type DataKind, KINDS } from '../../utils/data/kinds.ts';
import { type DataMeasure, measureData } from '../../utils/data-store.ts';
import { t } from '../../utils/i18n.ts';
import { Notice } from '../ui/Notice.tsx';
import { sizeText } from '../ui/size-text.ts';

const NAMES = {
  articles: 'dataArticles',
  discussions: 'dataDiscussions',
  sources: 'dataSources',
  related: 'dataRelated',
  contacts: 'dataContacts',
  other: 'dataOther',
} as const satisfies Record<DataKind, string>;

/** Each kind of data with what there is of it and about how much room it takes. */
export function StoredKinds() {
  const measure = useLiveQuery(measureData, []);
  if (measure === undefined) return <Notice>{t('loading')}</Notice>;
  const sizes = Object.keys(KINDS)
    // Its keys are the kinds.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    .map((kind) => [kind as DataKind, measure.kinds.get(kind as DataKind) ?? 0] as const)
    .filter(([kind, bytes]) => bytes > 0 || kind !== 'other');
  const largest = Math.max(1, ...sizes.map(([, bytes]) => bytes));
  return (
    <>
      <dl className="max-w-xl">
        {sizes.map(([kind, bytes]) => (
          <div key={kind} data-kind={kind} className="py-1.5">
            <dt className="flex justify-between gap-3 text-[13px]">
              {t(NAMES[kind])}
              {bytes > 0 && (
                <span className="shrink-0 font-mono text-[12px] text-quiet">
                  {t('dataAbout', [sizeText(bytes)])}
                </span>
              )}
            </dt>
            <dd className="text-[12px] text-quiet">
              {countText(kind, measure)}
              <Bar share={bytes / largest} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="pt-1 text-[13px] text-quiet">{t('dataOnDisk', [sizeText(measure.bytes)])}</p>
    </>
  );
}

/** The number beside it says the same: this is for the eye alone. */
function Bar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" className="mt-1 block h-1.5 w-full">
      <rect width="100%" height="100%" className="fill-raised" />
      <rect width={`${share * 100}%`} height="100%" className="fill-accent" />
    </svg>
  );
}

function countText(kind: DataKind, measure: DataMeasure): string {
  if (kind === 'articles') {
    return [
      t('dataArticleCount', { count: measure.articles }),
      t('unreadCount', { count: measure.unread }),
    ].join(', ');
  }
  if (kind === 'discussions') return t('dataEventCount', { count: measure.events });
  if (kind === 'sources') {
    return [
      t('dataFollowedCount', { count: measure.followed }),
      t('dataOwnCount', { count: measure.ownSources }),
    ].join(', ');
  }
  return '';
}
