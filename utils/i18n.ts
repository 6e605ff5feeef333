import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';

/** Every text is a message of the English catalogue; others translate it. */
type Message = keyof typeof english;

/** A message with `_one` and `_other` forms is asked for by its stem and a count. */
type Counted = Message extends infer M ? (M extends `${infer Stem}_other` ? Stem : never) : never;

type Plain = Exclude<Message, `${string}_one` | `${string}_other`>;

/** The language our texts are in: dates and numbers beside them are written in no other. */
export function locale(): string {
  return browser.i18n.getMessage('locale');
}

/**
 * The text of a message in the reader's language.
 *
 * @param fill For `$1` to `$9` in order, or a count, which also chooses between one and many.
 */
export function t(message: Plain, fill?: readonly string[]): string;
export function t(message: Counted, fill: { count: number }): string;
export function t(message: string, fill: readonly string[] | { count: number } = []): string {
  if (!('count' in fill)) return text(message, fill);
  const form = new Intl.PluralRules(locale()).select(fill.count) === 'one' ? 'one' : 'other';
  const count = new Intl.NumberFormat(locale()).format(fill.count);
  return text(`${message}_${form}`, [count]);
}

function text(message: string, fill: readonly string[]): string {
  // The signatures above let nothing else through.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return browser.i18n.getMessage(message as Message, [...fill]);
}
