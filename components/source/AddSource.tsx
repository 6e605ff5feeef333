import { useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { requestHosts } from '../../utils/permissions.ts';
import { hostPatterns } from '../../utils/source/host-patterns.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Form } from '../ui/Form.tsx';
import { LookedAt } from './LookedAt.tsx';
import { lookProblemText } from './preview-text.ts';
import { useLook } from './use-look.ts';

/** Adds a feed by its address, or by that of a page that leads to it: look at what is there, then follow it or don't. */
export function AddSource() {
  const [typed, setTyped] = useState(askedAddress);
  const form = useRef<HTMLDivElement>(null);
  const { preview, choices, problem, said, failure, ...looking } = useLook();

  const look = () => setTyped(looking.look(typed) ?? typed);
  const follow = async () => {
    if (preview?.kind !== 'feed') return;
    const { source } = preview;
    // Taken, so that nothing is given back under it should the reader go elsewhere before the answer.
    const used = looking.take();
    // Without its pages a feed can be read all the same: an answer of no says nothing against following it.
    const { fresh } = await requestHosts(hostPatterns([source]));
    const answer = await looking.ask('followFeed', { address: source.reads.url });
    looking.lend([...used, ...fresh]);
    if (answer?.kind === 'followed') done(source.name);
    else if (answer !== null) looking.fail(lookProblemText(answer.problem, answer.status));
  };
  const switchOn = async () => {
    if (preview?.kind !== 'known') return;
    const { sourceId, name } = preview;
    if ((await looking.ask('switchSource', { sourceId, enabled: true })) !== null) done(name);
  };
  const done = (name: string) => {
    looking.end(t('nowFollowed', [name]));
    setTyped('');
    focusField();
  };
  const leave = () => {
    if (!looking.leave()) focusField();
  };
  const focusField = () => form.current?.querySelector('input')?.focus();

  return (
    <div ref={form}>
      <Form onSubmit={look}>
        <div className="w-full px-4">
          <Field
            type="url"
            label={t('addFeed')}
            hint={t('addFeedHint')}
            placeholder="https://"
            value={typed}
            problem={problem ?? failure}
            onChange={setTyped}
          >
            <Button>{t('look')}</Button>
          </Field>
        </div>
      </Form>
      <output className="block px-4 text-[13px] text-quiet">{said}</output>
      {preview && (
        <div className="mx-4 mt-2 mb-3">
          <LookedAt
            key={JSON.stringify(preview)}
            preview={preview}
            actName={t('followFeed')}
            leaveName={t(choices !== null && choices !== preview ? 'lookBack' : 'lookLeave')}
            onAct={() => void follow()}
            onSwitchOn={() => void switchOn()}
            onLook={(address) => looking.look(address, choices)}
            onLeave={leave}
          />
        </div>
      )}
    </div>
  );
}

/** What another surface wants to be looked at: `options.html#sources?look=https%3A%2F%2F…`. The reader presses. */
function askedAddress(): string {
  const [, parameters] = location.hash.split('?');
  return new URLSearchParams(parameters).get('look') ?? '';
}
