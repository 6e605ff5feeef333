import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Form } from '../ui/Form.tsx';
import { Group } from '../ui/Group.tsx';
import { useAsk } from '../ui/use-ask.ts';

/** After a start of the browser: the passphrase, so that things can be said again. */
export function Unlock() {
  const { ask, failure } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const unlock = async () => setWrong((await ask('unlockKey', { passphrase })) === false);
  return (
    <Group title={t('unlock')} hint={t('unlockHint')}>
      <Form onSubmit={() => void unlock()}>
        <Field
          type="password"
          autoComplete="current-password"
          label={t('passphrase')}
          value={passphrase}
          problem={failure ?? (isWrong ? t('keyWrongPassphrase') : null)}
          onChange={setPassphrase}
        />
        <Button>{t('unlockButton')}</Button>
      </Form>
    </Group>
  );
}
