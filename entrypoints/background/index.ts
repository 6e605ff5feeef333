import { defineBackground } from 'wxt/utils/define-background';
import { onTick } from '../../utils/alarms.ts';
import { onNotificationClick } from '../../utils/notifications.ts';
import { onHostsChange } from '../../utils/permissions.ts';
import { closeStorageToPages, onStart } from '../../utils/start.ts';
import { answerIdentity } from './answer-identity.ts';
import { answerMessages } from './answer-messages.ts';
import { answerSourceMessages } from './answer-source-messages.ts';
import { answerTopicMessages } from './answer-topic-messages.ts';
import { openNotification } from './open-notification.ts';
import { keepOwnPages } from './keep-own-pages.ts';
import { runRound } from './run-round.ts';
import { sendOutbox } from './send-outbox.ts';
import { serveDiscussions } from './serve-discussion.ts';
import { offerWorldHandle } from './world-handle.ts';

/** Every listener is registered before the first await: a worker that is woken for an event must hear it. */
export default defineBackground({
  type: 'module',
  main() {
    onStart(wake);
    onTick(wake);
    onNotificationClick((id) => void openNotification(id));
    answerMessages();
    answerIdentity();
    answerSourceMessages();
    answerTopicMessages();
    onHostsChange(() => void keepOwnPages());
    serveDiscussions();
    offerWorldHandle();
    void closeStorageToPages();
    void keepOwnPages();
    wake();
  },
});

/** All that the background does by itself finds its work in the database: news to fetch, words to send. */
function wake() {
  void runRound();
  void sendOutbox();
}
