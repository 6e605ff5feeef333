import { useCallback, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import {
  ask,
  type MessageData,
  type MessageName,
  type MessageResult,
} from '../../utils/messages.ts';

type Tell = <N extends MessageName>(
  name: N,
  data: MessageData<N>,
) => Promise<MessageResult<N> | null>;

/** `ask`, which gives null where the background could not do it, and the sentence to show then. */
export function useAsk(): { ask: Tell; failure: string | null } {
  const [failure, setFailure] = useState<string | null>(null);
  const tell: Tell = useCallback(async (name, data) => {
    try {
      const result = await ask(name, data);
      setFailure(null);
      return result;
    } catch (error) {
      setFailure(t('askFailed', [error instanceof Error ? error.message : String(error)]));
      return null;
    }
  }, []);
  return { ask: tell, failure };
}
