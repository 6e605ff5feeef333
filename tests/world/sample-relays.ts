import { createRelay, type TestRelay } from './relay.ts';
import { talkEvents } from './talk-events.ts';

/** The relays that the companion asks by default. */
const HOSTS = ['relay.damus.io', 'nos.lol', 'relay.primal.net', 'relay.ditto.pub'];

/**
 * The sample world's relays. What its people and agents have said lies on the first two, half of it on both: a reader
 * who asks all of them sees each thing once.
 */
export function sampleRelays(start: number, now: () => number): Map<string, TestRelay> {
  const relays = new Map(HOSTS.map((host) => [host, createRelay({ now })]));
  const [first, second] = relays.values();
  for (const [place, event] of talkEvents(start).entries()) {
    if (event.kind === 0 || place % 3 !== 0) first!.plant(event);
    if (event.kind === 0 || place % 3 !== 1) second!.plant(event);
  }
  return relays;
}
