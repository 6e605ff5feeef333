import { useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { relayAddresses } from '../../utils/settings.ts';
import { withRelay } from '../../utils/url/relay-url.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Form } from '../ui/Form.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useSetting } from '../ui/use-setting.ts';
import { relayProblemText } from './problem-text.ts';
import { RelayRow } from './RelayRow.tsx';

/** Where discussions are kept: the reader's list of relays. */
export function RelayList() {
  const relays = useSetting(relayAddresses);
  const list = useRef<HTMLUListElement>(null);
  const [done, setDone] = useState('');
  if (relays === null) return <Notice>{t('loading')}</Notice>;

  const remove = async (address: string) => {
    await relayAddresses.setValue(relays.filter((relay) => relay !== address));
    setDone(t('relayRemoved', [address]));
    list.current?.focus();
  };
  const restore = async () => {
    await relayAddresses.removeValue();
    setDone(t('relaysRestored'));
    list.current?.focus();
  };
  const isUsual = relays.join(' ') === relayAddresses.fallback.join(' ');
  return (
    <>
      {relays.length === 0 && <Notice alarm>{t('relaysEmpty')}</Notice>}
      <ul ref={list} tabIndex={-1} aria-label={t('relays')} className="outline-none">
        {relays.map((address) => (
          <RelayRow key={address} address={address} onRemove={() => void remove(address)} />
        ))}
      </ul>
      <AddRelay relays={relays} onAdd={(address) => setDone(t('relayAdded', [address]))} />
      <div className="flex flex-wrap items-center gap-3 px-4 pb-3">
        {!isUsual && (
          <Button look="quiet" onClick={() => void restore()}>
            {t('relaysRestore')}
          </Button>
        )}
        <output className="text-[13px] text-pretty text-quiet">{done}</output>
      </div>
    </>
  );
}

/** What was typed stays until it is on the list. */
function AddRelay({
  relays,
  onAdd,
}: {
  relays: readonly string[];
  onAdd: (address: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    const added = withRelay(relays, typed);
    if ('problem' in added) return setProblem(relayProblemText(added.problem));
    await relayAddresses.setValue(added.relays);
    setProblem(null);
    setTyped('');
    onAdd(added.url);
  };
  return (
    <div className="px-4 py-3">
      <Form onSubmit={() => void add()}>
        <Field
          type="url"
          label={t('relayAdd')}
          hint={t('relayAddHint')}
          placeholder="wss://"
          value={typed}
          problem={problem}
          onChange={setTyped}
        />
        <Button>{t('add')}</Button>
      </Form>
    </div>
  );
}
