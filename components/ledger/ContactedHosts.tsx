import { useLiveQuery } from 'dexie-react-hooks';
import { locale, t } from '../../utils/i18n.ts';
import { loadLedger } from '../../utils/ledger.ts';
import { ageText } from '../ui/age-text.ts';
import { Notice } from '../ui/Notice.tsx';
import { sizeText } from '../ui/size-text.ts';
import { useNow } from '../ui/use-now.ts';

const PURPOSES = { feed: 'purposeFeed', image: 'purposeImage', relay: 'purposeRelay' } as const;

/** The network ledger: whom the companion has talked to. */
export function ContactedHosts() {
  const entries = useLiveQuery(loadLedger, []);
  const now = useNow();
  if (entries === undefined) return <Notice>{t('loading')}</Notice>;
  if (entries.length === 0) return <Notice>{t('noContacts')}</Notice>;
  const newestFirst = entries.toSorted((a, b) => b.lastAt - a.lastAt);
  return (
    <table className="mx-4 w-[calc(100%-2rem)] text-left font-mono text-[12px]">
      <thead className="text-quiet">
        <tr className="border-b border-rule">
          <Head>{t('host')}</Head>
          <Head look={WIDE}>{t('purpose')}</Head>
          <Head look="text-right">{t('requests')}</Head>
          <Head look="text-right">{t('received')}</Head>
          <Head look="text-right">{t('lastContact')}</Head>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map((entry) => (
          <tr key={`${entry.host} ${entry.purpose}`} className="border-b border-rule align-top">
            <th scope="row" className="py-1 font-normal wrap-anywhere">
              {entry.host}
              <span className="block text-quiet sm:hidden">{t(PURPOSES[entry.purpose])}</span>
            </th>
            <td className={`${CELL} ${WIDE}`}>{t(PURPOSES[entry.purpose])}</td>
            <td className={`${CELL} text-right`}>{countText(entry.requests)}</td>
            <td className={`${CELL} text-right`}>{sizeText(entry.bytes)}</td>
            <td className={`${CELL} text-right`}>{ageText(entry.lastAt, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CELL = 'py-1 pl-2 sm:pl-3 whitespace-nowrap';

/** Of a column that stands under another where there is no room for it. */
const WIDE = 'hidden sm:table-cell';

function Head({ look = '', children }: { look?: string; children: string }) {
  return (
    <th scope="col" className={`py-1 pl-2 font-normal first:pl-0 sm:pl-3 ${look}`}>
      {children}
    </th>
  );
}

function countText(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}
