import { useCallback, useEffect, useRef, useState } from 'react';
import { type Connection, connectDiscussion } from '../../utils/discussion-port.ts';
import type { Action, DiscussionView, RefusalReason } from '../../utils/messages.ts';

/** Does something in the discussion. Null when it is done, else why not. */
export type Act = (action: Action) => Promise<RefusalReason | null>;

interface Pending {
  articleId: string;
  action: Action;
  done: (refused: RefusalReason | null) => void;
}

/**
 * A discussion, live, over the port: in a page's frame there is no database. Where the worker is stopped in between,
 * it is asked again for all that it has not confirmed; requests have ids, so nothing is done twice.
 *
 * @param articleId Which article's; null in a page's frame, where the background knows the page.
 */
export function useDiscussion(articleId: string | null): {
  view: DiscussionView | 'none' | null;
  act: Act;
} {
  const [view, setView] = useState<DiscussionView | 'none' | null>(null);
  const connection = useRef<Connection | null>(null);
  const pending = useRef(new Map<string, Pending>());

  useEffect(() => {
    const settle = (requestId: string, refused: RefusalReason | null) => {
      pending.current.get(requestId)?.done(refused);
      pending.current.delete(requestId);
    };
    return connectDiscussion(
      (connected) => {
        connection.current = connected;
        connected.send({ type: 'open', articleId });
        for (const [requestId, asked] of pending.current) send(connected, requestId, asked);
      },
      (reply) => {
        if (reply.type === 'view') setView(reply.view);
        else if (reply.type === 'none') setView('none');
        else settle(reply.requestId, reply.type === 'refused' ? reply.reason : null);
      },
    );
  }, [articleId]);

  const shownId = view === null || view === 'none' ? null : view.articleId;
  const act = useCallback<Act>(
    (action) =>
      new Promise((done) => {
        if (shownId === null) return done('gone');
        const requestId = crypto.randomUUID();
        const asked = { articleId: shownId, action, done };
        pending.current.set(requestId, asked);
        if (connection.current) send(connection.current, requestId, asked);
      }),
    [shownId],
  );
  return { view, act };
}

function send(connection: Connection, requestId: string, { articleId, action }: Pending) {
  connection.send({ type: 'act', requestId, articleId, action });
}
