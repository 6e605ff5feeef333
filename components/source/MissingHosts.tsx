import { useEffect, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { grantedOf, onHostsChange, requestHosts } from '../../utils/permissions.ts';
import { hostPatterns, patternOfAddress } from '../../utils/source/host-patterns.ts';
import type { Source } from '../../utils/source/source.ts';
import { TextButton } from '../ui/TextButton.tsx';

/** What the browser doesn't let us reach of a source, because the reader said no or took the permission back. */
export function MissingHosts({ source }: { source: Source }) {
  const [missing, setMissing] = useState<string[]>([]);
  useEffect(() => {
    const look = async () => {
      const patterns = hostPatterns([source]);
      const granted = new Set(await grantedOf(patterns));
      setMissing(patterns.filter((pattern) => !granted.has(pattern)));
    };
    void look();
    return onHostsChange(() => void look());
  }, [source]);
  if (missing.length === 0) return null;
  const isFeed = missing.includes(patternOfAddress(source.reads.url));
  const hosts = [...new Set(missing.map((pattern) => pattern.split('/')[2]))].join(', ');
  return (
    <p className={`text-[13px] text-pretty ${isFeed ? 'text-alarm' : 'text-quiet'}`}>
      {isFeed ? t('feedNotGranted') : t('pagesNotGranted', [hosts])}{' '}
      <TextButton
        label={t('grantHosts', [source.name])}
        onClick={() => void requestHosts(hostPatterns([source]))}
      >
        {t('grant')}
      </TextButton>
    </p>
  );
}
