import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { ask, type MessageData, type MessageName } from '../../utils/messages.ts';

type Tell = <N extends MessageName>(name: N, data: MessageData<N>) => Promise<void>;

/** `ask`, and the sentence to show where the background could not do it. */
export function useAsk(): { ask: Tell; failure: string | null } {
  const [failure, setFailure] = useState<string | null>(null);
  const tell: Tell = async (name, data) => {
    try {
      await ask(name, data);
      setFailure(null);
    } catch (error) {
      setFailure(t('askFailed', [error instanceof Error ? error.message : String(error)]));
    }
  };
  return { ask: tell, failure };
}
