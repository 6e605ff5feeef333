import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { requestHosts } from '../../utils/permissions.ts';
import { hostPatterns } from '../../utils/source/host-patterns.ts';
import type { Source } from '../../utils/source/source.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { LookedAt } from './LookedAt.tsx';
import { useLook } from './use-look.ts';
import { Problem } from '../ui/Problem.tsx';

/** Looks on a source's home for its feed, where it is not to be had any more at the address that is known. */
export function FindAnew({ source }: { source: Source }) {
  const { preview, choices, problem, said, failure, ...looking } = useLook(source.id);
  const [found, setFound] = useState(false);
  const use = async () => {
    if (preview?.kind !== 'feed') return;
    const { url } = preview.source.reads;
    const used = looking.take();
    const { fresh } = await requestHosts(hostPatterns([preview.source]));
    const answer = await looking.ask('readSourceAt', { sourceId: source.id, address: url });
    looking.lend([...used, ...fresh]);
    if (answer === null) return;
    setFound(true);
    looking.end();
  };
  const isSame = preview?.kind === 'known' && preview.sourceId === source.id;
  return (
    <>
      <TextButton
        label={`${t('mendFindAnew')}: ${source.name}`}
        onClick={() => looking.look(source.home)}
      >
        {t('mendFindAnew')}
      </TextButton>
      <output className="block pl-1.5 text-[13px] text-quiet">
        {isSame ? t('foundSame') : found ? t('foundUsed') : said}
      </output>
      <div className="pl-1.5">
        <Problem text={problem ?? failure} />
      </div>
      {preview && !isSame && (
        <div className="pt-1 pl-1.5">
          <LookedAt
            key={JSON.stringify(preview)}
            preview={preview}
            actName={t('mendAcceptMove')}
            leaveName={t(choices !== null && choices !== preview ? 'lookBack' : 'lookLeave')}
            onAct={() => void use()}
            onLook={(address) => looking.look(address, choices)}
            onLeave={looking.leave}
          />
        </div>
      )}
    </>
  );
}
