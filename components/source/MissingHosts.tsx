import { t } from '../../utils/i18n.ts';
import { requestHosts } from '../../utils/permissions.ts';
import {
  hostPatterns,
  isCovered,
  patternOfAddress,
  withArticleHosts,
} from '../../utils/source/host-patterns.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';
import { TextButton } from '../ui/TextButton.tsx';

/**
 * What the browser doesn't let us reach of a source: because the reader said no, took the permission back, or, of an
 * imported feed, because where its articles are is known only now.
 */
export function MissingHosts({
  source,
  record,
  granted,
}: {
  source: Source;
  record: SourceRecord;
  granted: readonly string[];
}) {
  const patterns = hostPatterns([withArticleHosts(source, record)]);
  const missing = patterns.filter((pattern) => !isCovered(pattern, granted));
  if (missing.length === 0) return null;
  const isFeed = missing.includes(patternOfAddress(source.reads.url));
  const hosts = [...new Set(missing.map((pattern) => pattern.split('/')[2]))].join(', ');
  return (
    <p className={`text-[13px] text-pretty ${isFeed ? 'text-alarm' : 'text-quiet'}`}>
      {isFeed ? t('feedNotGranted') : t('pagesNotGranted', [hosts])}{' '}
      <TextButton
        label={t('grantHosts', [source.name])}
        onClick={() => void requestHosts(patterns)}
      >
        {t('grant')}
      </TextButton>
    </p>
  );
}
