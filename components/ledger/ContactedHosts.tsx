import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '../../utils/i18n.ts';
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
  return (
    <table className="mx-4 w-[calc(100%-2rem)] text-left font-mono text-[12px]">
      <thead className="text-quiet">
        <tr className="border-b border-rule">
          <th scope="col" className="py-1 font-normal">
            {t('host')}
          </th>
          <th scope="col" className="py-1 font-normal">
            {t('purpose')}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t('requests')}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t('received')}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t('lastContact')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.host} ${entry.purpose}`} className="border-b border-rule">
            <th scope="row" className="py-1 font-normal">
              {entry.host}
            </th>
            <td className="py-1">{t(PURPOSES[entry.purpose])}</td>
            <td className="py-1 text-right">{entry.requests}</td>
            <td className="py-1 text-right">{sizeText(entry.bytes)}</td>
            <td className="py-1 text-right">{ageText(entry.lastAt, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
