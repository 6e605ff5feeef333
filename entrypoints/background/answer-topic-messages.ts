import { answer } from '../../utils/messages.ts';
import { removeOwnTopic, saveOwnTopic } from '../../utils/own-topic-store.ts';
import { fieldsOf } from '../../utils/shape/fields-of.ts';
import { checkOwnTopic, type OwnTopic } from '../../utils/topic/own-topic.ts';
import { retag } from './retag.ts';

/** One small answer for each message about the reader's own topics, and who may ask. */
export function answerTopicMessages(): void {
  answer('saveTopic', ['surface'], isSaveTopic, async ({ topic, edited }) => {
    const checked = checkOwnTopic(topic);
    const problem = typeof checked === 'string' ? checked : await saveOwnTopic(checked, edited);
    void retag();
    return problem;
  });

  answer('removeTopic', ['surface'], isRemoveTopic, async ({ name }) => {
    await removeOwnTopic(name);
    void retag();
  });
}

function isSaveTopic(data: unknown): data is { topic: OwnTopic; edited: string | null } {
  const { topic, edited } = fieldsOf(data);
  const { name, words } = fieldsOf(topic);
  return (
    typeof name === 'string' &&
    Array.isArray(words) &&
    words.every((word) => typeof word === 'string') &&
    (edited === null || typeof edited === 'string')
  );
}

function isRemoveTopic(data: unknown): data is { name: string } {
  return typeof fieldsOf(data)['name'] === 'string';
}
