import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { type OwnTopic, readOwnTopic, type TopicProblem } from '../../utils/topic/own-topic.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Form } from '../ui/Form.tsx';
import { useAsk } from '../ui/use-ask.ts';

/** What is wrong with the name; everything else is wrong with the words. */
const OF_NAME: ReadonlySet<TopicProblem> = new Set([
  'topicNameless',
  'topicNameLong',
  'topicThere',
  'topicMany',
]);

/** A name and words; what was typed stays until it is kept. */
export function TopicForm({
  edited,
  onTry,
  onSaved,
  onCancel,
}: {
  /** Null for a new one. */
  edited: OwnTopic | null;
  onTry: () => void;
  onSaved: (topic: OwnTopic) => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(edited?.name ?? '');
  const [words, setWords] = useState(edited?.words.join('\n') ?? '');
  const [problem, setProblem] = useState<TopicProblem | null>(null);
  const { ask, failure } = useAsk();

  const save = async () => {
    onTry();
    const topic = readOwnTopic(name, words);
    if (typeof topic === 'string') return setProblem(topic);
    const answer = await ask('saveTopic', { topic, edited: edited?.name ?? null });
    setProblem(answer === 'kept' ? null : answer);
    if (answer !== 'kept') return;
    setName('');
    setWords('');
    onSaved(topic);
  };

  const isOfName = problem !== null && OF_NAME.has(problem);
  return (
    <Form onSubmit={() => void save()}>
      <Field
        label={t('topicName')}
        hint={t('topicNameHint')}
        value={name}
        problem={isOfName ? t(problem) : null}
        onChange={setName}
      />
      <Field
        label={t('topicWords')}
        hint={t('topicWordsHint')}
        rows={5}
        value={words}
        problem={problem !== null && !isOfName ? t(problem) : failure}
        onChange={setWords}
      />
      <div className="flex gap-3">
        <Button>{t(edited === null ? 'add' : 'save')}</Button>
        {edited !== null && (
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </Form>
  );
}
