import { useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import type { FeedPreview } from '../../utils/source/feed-preview.ts';
import { requestHosts } from '../../utils/permissions.ts';
import { hostPatterns, patternsToRead } from '../../utils/source/host-patterns.ts';
import { feedAddress, isPublic } from '../../utils/source/own-source.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Form } from '../ui/Form.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { LookedAt } from './LookedAt.tsx';
import { lookProblemText } from './preview-text.ts';
import { useLentHosts } from './use-lent-hosts.ts';

/**
 * Adds a feed by its address: look at what is there, then follow it or don't. Each asks for the hosts it needs in the
 * moment of the press, and what was granted for a look that led to nothing is given back.
 */
export function AddSource() {
  const [typed, setTyped] = useState('');
  const [preview, setPreview] = useState<FeedPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const { lend, keep, take } = useLentHosts();
  const { ask, failure } = useAsk();

  const look = async (text: string) => {
    const address = feedAddress(text);
    if (address === null) return setProblem(t('lookNoAddress'));
    if (!isPublic(address)) return setProblem(t('lookRefused'));
    const needed = patternsToRead(address);
    const asked = requestHosts(needed);
    const { host } = new URL(address);
    keep(needed);
    setTyped(address);
    setPreview(null);
    setProblem(null);
    setSaid(t('looking', [host]));
    const { granted, fresh } = await asked;
    lend(fresh);
    const found = granted ? await ask('previewFeed', { address }) : null;
    setSaid('');
    if (!granted) return setProblem(t('hostRefused', [host]));
    if (found === null) return keep([]);
    if (found.kind === 'problem') {
      setProblem(lookProblemText(found.problem, found.status));
      keep([]);
    } else setPreview(found);
  };
  const follow = async () => {
    if (preview?.kind !== 'feed') return;
    const { source } = preview;
    // Taken, so that nothing is given back under it should the reader go elsewhere before the answer.
    const used = take();
    // Without its pages a feed can be read all the same: an answer of no says nothing against following it.
    const { fresh } = await requestHosts(hostPatterns([source]));
    const id = await ask('addSource', { address: source.reads.url });
    lend([...used, ...fresh]);
    if (id !== null) done(source.name);
  };
  const switchOn = async () => {
    if (preview?.kind !== 'known') return;
    const { sourceId, name } = preview;
    if ((await ask('switchSource', { sourceId, enabled: true })) !== null) done(name);
  };
  const done = (name: string) => {
    leave();
    setTyped('');
    setSaid(t('nowFollowed', [name]));
  };
  const leave = () => {
    keep([]);
    setPreview(null);
    form.current?.querySelector('input')?.focus();
  };

  return (
    <div ref={form}>
      <Form onSubmit={() => void look(typed)}>
        <div className="flex w-full items-start gap-3 px-4">
          <Field
            type="url"
            label={t('addFeed')}
            hint={t('addFeedHint')}
            placeholder="https://"
            value={typed}
            problem={problem ?? failure}
            onChange={setTyped}
          />
          <div className="pt-6">
            <Button>{t('look')}</Button>
          </div>
        </div>
      </Form>
      <output className="block px-4 text-[13px] text-quiet">{said}</output>
      {preview && (
        <LookedAt
          key={JSON.stringify(preview)}
          preview={preview}
          onFollow={() => void follow()}
          onSwitchOn={() => void switchOn()}
          onLook={(address) => void look(address)}
          onLeave={leave}
        />
      )}
    </div>
  );
}
