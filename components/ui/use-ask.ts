import { useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { ask } from '../../utils/messages.ts';

/** `ask`, and the sentence to show where the background could not do it. */
export function useAsk(): { ask: typeof ask; failure: string | null } {
  const [failure, setFailure] = useState<string | null>(null);
  const tell: typeof ask = async (name, data) => {
    try {
      await ask(name, data);
      setFailure(null);
    } catch (error) {
      setFailure(t('askFailed', [error instanceof Error ? error.message : String(error)]));
    }
  };
  return { ask: tell, failure };
}
