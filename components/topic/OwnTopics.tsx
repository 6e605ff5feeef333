import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { isRetagging, loadOwnTopics } from '../../utils/own-topic-store.ts';
import type { OwnTopic } from '../../utils/topic/own-topic.ts';
import { Group } from '../ui/Group.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { OwnTopicRow } from './OwnTopicRow.tsx';
import { TopicForm } from './TopicForm.tsx';

/** The reader's own topics: those there are, and a form for another or for one that is edited. */
export function OwnTopics() {
  const topics = useLiveQuery(loadOwnTopics);
  const isWorking = useLiveQuery(isRetagging) ?? false;
  const [edited, setEdited] = useState<OwnTopic | null>(null);
  const [done, setDone] = useState('');
  const { ask, failure } = useAsk();
  const form = useRef<HTMLDivElement>(null);
  if (!topics) return <Notice>{t('loading')}</Notice>;

  const focusForm = () => form.current?.querySelector('input')?.focus();
  const edit = (topic: OwnTopic | null) => {
    setEdited(topic);
    // The form is made anew for another topic.
    requestAnimationFrame(focusForm);
  };
  const saved = ({ name }: OwnTopic) => {
    setDone(t('topicSaved', [name]));
    edit(null);
  };
  const remove = async (name: string) => {
    if ((await ask('removeTopic', { name })) === null) return;
    setDone(t('topicRemoved', [name]));
    if (edited?.name === name) setEdited(null);
    focusForm();
  };
  return (
    <>
      {topics.length === 0 ? (
        <p className="px-4 pb-3 font-mono text-[13px] text-quiet">{t('topicsNone')}</p>
      ) : (
        <ul aria-label={t('topics')}>
          {topics.map((topic) => (
            <OwnTopicRow
              key={topic.name}
              topic={topic}
              onEdit={() => edit(topic)}
              onRemove={() => remove(topic.name)}
            />
          ))}
        </ul>
      )}
      <div ref={form}>
        <Group title={edited === null ? t('topicAdd') : t('topicEdit', [edited.name])}>
          <TopicForm
            key={edited?.name ?? ''}
            edited={edited}
            onTry={() => setDone('')}
            onSaved={saved}
            onCancel={() => edit(null)}
          />
        </Group>
      </div>
      <output className="block px-4 pb-3 text-[13px] text-pretty text-quiet">
        {done} {isWorking && t('topicsWorking')}
      </output>
      {failure !== null && <Notice alarm>{failure}</Notice>}
    </>
  );
}
