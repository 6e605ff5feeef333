import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import type { KeyProblem } from '../../utils/identity.ts';
import type { Identity } from '../../utils/identity-state.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Field } from '../ui/Field.tsx';
import { Form } from '../ui/Form.tsx';
import { Group } from '../ui/Group.tsx';
import { useAsk } from '../ui/use-ask.ts';

const SENTENCES = {
  notAKey: 'keyNotAKey',
  publicKey: 'keyPublic',
  tooHard: 'keyTooHard',
  passphraseNeeded: 'keyPassphraseNeeded',
  wrongPassphrase: 'keyWrongPassphrase',
  changedMeanwhile: 'keyChangedMeanwhile',
} as const;

/** Takes a key that the reader has already. Where there is one, only after it was said that it is lost. */
export function BringKey({ present }: { present: Identity | null }) {
  const { ask, failure } = useAsk();
  const [text, setText] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<KeyProblem | null>(null);
  const isSealed = text.trim().toLowerCase().startsWith('ncryptsec1');
  const isOfPassphrase = problem === 'passphraseNeeded' || problem === 'wrongPassphrase';

  const bring = async () => {
    const replaces = present?.pubkey ?? null;
    const data = { text, passphrase: isSealed ? passphrase : null, replaces };
    setProblem(await ask('bringKey', data));
  };
  const said = problem && t(SENTENCES[problem]);
  return (
    <Group title={t('bringKey')} hint={t('bringKeyHint')}>
      <Form onSubmit={() => present === null && void bring()}>
        <Field
          type="password"
          label={t('key')}
          hint={t('keyHint')}
          value={text}
          problem={failure ?? (isOfPassphrase ? null : said)}
          onChange={setText}
        />
        {isSealed && (
          <Field
            type="password"
            label={t('keyPassphrase')}
            value={passphrase}
            problem={isOfPassphrase ? said : null}
            onChange={setPassphrase}
          />
        )}
        {present === null ? (
          <Button>{t('bringKeyButton')}</Button>
        ) : (
          <Confirm
            label={t('bringKeyButton')}
            warning={t('bringKeyWarning')}
            yes={t('bringKeyYes')}
            onConfirm={bring}
          />
        )}
      </Form>
    </Group>
  );
}
