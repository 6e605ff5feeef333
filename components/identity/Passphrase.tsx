import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import {
  checkPassphrase,
  type PassphraseProblem,
  SHORTEST_PASSPHRASE,
} from '../../utils/key/passphrase.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Form } from '../ui/Form.tsx';
import { Group } from '../ui/Group.tsx';
import { useAsk } from '../ui/use-ask.ts';

const SENTENCES = {
  short: 'passphraseShort',
  long: 'passphraseLong',
  different: 'passphraseDifferent',
} as const;

/** Sets a passphrase, changes it or takes it away. What was typed stays until it is done. */
export function Passphrase({ isProtected, isLocked }: { isProtected: boolean; isLocked: boolean }) {
  const { ask, failure } = useAsk();
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<PassphraseProblem | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [done, setDone] = useState('');

  const change = async (next: string | null) => {
    const isRight = await ask('changePassphrase', { current: isProtected ? current : null, next });
    setWrong(isRight === false);
    if (isRight !== true) return;
    setDone(t(next === null ? 'passphraseRemoved' : 'passphraseIsSet'));
    for (const clear of [setCurrent, setTyped, setAgain]) clear('');
  };
  const set = () => {
    const found = checkPassphrase(typed, again);
    setDone('');
    setProblem(found);
    if (found === null) void change(typed);
  };
  const remove = () => {
    setDone('');
    setProblem(null);
    void change(null);
  };
  return (
    <Group title={t('passphrase')} hint={t(isProtected ? 'passphraseThereHint' : 'passphraseHint')}>
      {isProtected && !isLocked && (
        <Button look="quiet" onClick={() => void ask('lockKey', {})}>
          {t('lockNow')}
        </Button>
      )}
      <Form onSubmit={set}>
        {isProtected && (
          <Field
            type="password"
            autoComplete="current-password"
            label={t('passphraseCurrent')}
            value={current}
            problem={isWrong ? t('keyWrongPassphrase') : null}
            onChange={setCurrent}
          />
        )}
        <Field
          type="password"
          autoComplete="new-password"
          label={t('passphraseNew')}
          hint={t('passphraseNewHint', [String(SHORTEST_PASSPHRASE)])}
          value={typed}
          problem={problem && t(SENTENCES[problem], [String(SHORTEST_PASSPHRASE)])}
          onChange={setTyped}
        />
        <Field
          type="password"
          autoComplete="new-password"
          label={t('passphraseAgain')}
          value={again}
          problem={failure}
          onChange={setAgain}
        />
        <div className="flex flex-wrap gap-3">
          <Button>{t(isProtected ? 'passphraseChange' : 'passphraseSet')}</Button>
          {isProtected && (
            <Button look="quiet" onClick={remove}>
              {t('passphraseRemove')}
            </Button>
          )}
        </div>
        <output className="text-[13px] text-pretty text-quiet">{done}</output>
      </Form>
    </Group>
  );
}
