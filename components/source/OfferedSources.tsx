import { t } from '../../utils/i18n.ts';
import { requestHosts } from '../../utils/permissions.ts';
import { hostPatterns } from '../../utils/source/host-patterns.ts';
import type { SourceRecord } from '../../utils/source/source-record.ts';
import type { Source } from '../../utils/source/source.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { useAsk } from '../ui/use-ask.ts';

/** Sources that came with an update and need hosts that aren't granted: offered in one line, until the reader answers. */
export function OfferedSources({
  sources,
  records,
}: {
  sources: readonly Source[];
  records: readonly SourceRecord[];
}) {
  const { ask, failure } = useAsk();
  const offeredIds = new Set(records.filter((record) => record.isOffered).map(({ id }) => id));
  const offered = sources.filter(({ id }) => offeredIds.has(id));
  if (offered.length === 0) return null;
  const follow = async () => {
    const { granted } = await requestHosts(hostPatterns(offered));
    if (granted) await ask('answerOffer', { follow: true });
  };
  return (
    <p className="px-4 pb-2 text-[13px] text-pretty text-quiet">
      {t('offeredSources', { count: offered.length })} {offered.map(({ name }) => name).join(', ')}.{' '}
      <span className="-mx-1.5 inline-flex flex-wrap">
        <TextButton onClick={() => void follow()}>{t('offeredFollow')}</TextButton>
        <TextButton onClick={() => void ask('answerOffer', { follow: false })}>
          {t('offeredLeave')}
        </TextButton>
      </span>
      {failure !== null && (
        <span role="alert" className="text-alarm">
          {failure}
        </span>
      )}
    </p>
  );
}
