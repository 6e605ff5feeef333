import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from './messages.ts';

const ID = 'test-extension-id';
const OURS = `chrome-extension://${ID}`;
const isIds = (data: unknown): data is { articleIds: string[]; read: boolean } =>
  typeof data === 'object' && data !== null && 'articleIds' in data;
const run = vi.fn<() => Promise<void>>();

/** Sends as the browser would deliver it, and gives what the sender would get. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const [result] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  return result;
}

const markRead = (data: unknown) => ({ id: 1, type: 'markRead', timestamp: 1, data });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((at: string) => `${OURS}${at}`);
});

describe('a message', () => {
  test('is answered for those it is for only, and with the agreed data only', async () => {
    answer('markRead', ['surface'], isIds, run);
    const data = { articleIds: ['a'], read: true };
    const surface = { id: fakeBrowser.runtime.id, origin: OURS };
    const refused = [
      [markRead(data), { id: fakeBrowser.runtime.id, origin: 'https://a.example', tab: { id: 1 } }],
      [markRead(data), { id: fakeBrowser.runtime.id, origin: OURS, tab: { id: 1 }, frameId: 3 }],
      [markRead(data), { id: 'another-extension', origin: OURS }],
      [markRead('a'), surface],
      [markRead(null), surface],
    ] as const;
    for (const [message, sender] of refused) await send(message, sender);
    expect(run).not.toHaveBeenCalled();

    await send(markRead(data), surface);
    expect(run).toHaveBeenCalledExactlyOnceWith(data, null);
  });
});
