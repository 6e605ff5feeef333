import { useState } from 'react';
import { locale, t } from '../../utils/i18n.ts';
import type { Poll } from '../../utils/source/poll.ts';
import { isPatience } from '../../utils/source/mends.ts';
import { durationText } from '../ui/duration-text.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { sizeText } from '../ui/size-text.ts';
import { momentText } from '../ui/moment-text.ts';
import { shortProblem } from './short-problem.ts';

/** As many are shown at first. */
const FIRST = 10;

/** The last polls of a source, newest first: when, what was answered, how much came, how long it took, what it brought. */
export function PollTable({ name, polls }: { name: string; polls: readonly Poll[] }) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      <div className="overflow-x-auto">
        <table aria-label={t('pollsOf', [name])} className="w-full text-left font-mono text-[12px]">
          <thead className="text-quiet">
            <tr>
              <Head>{t('pollWhen')}</Head>
              <Head>{t('pollStatus')}</Head>
              <Head right wide>
                {t('pollSize')}
              </Head>
              <Head right>{t('pollTook')}</Head>
              <Head>{t('pollResult')}</Head>
            </tr>
          </thead>
          <tbody>
            {polls.slice(0, isWhole ? undefined : FIRST).map((poll) => (
              <tr key={poll.at} className="border-t border-rule align-top">
                <th scope="row" className="py-1 pr-2 sm:pr-3 font-normal sm:whitespace-nowrap">
                  {momentText(poll.at)}
                </th>
                <td className="py-1 pr-2 sm:pr-3">{poll.status ?? '–'}</td>
                <td className="hidden py-1 pr-3 text-right whitespace-nowrap sm:table-cell">
                  {poll.bytes === 0 ? '–' : sizeText(poll.bytes)}
                </td>
                <td className="py-1 pr-2 sm:pr-3 text-right whitespace-nowrap">
                  {durationText(poll.ms)}
                </td>
                <td className={`py-1 text-pretty ${colourOf(poll)}`}>{resultText(poll)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {polls.length > FIRST && (
        <TextButton expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {t(isWhole ? 'pollsNewest' : 'pollsAll', [String(isWhole ? FIRST : polls.length)])}
        </TextButton>
      )}
    </>
  );
}

function Head({
  right = false,
  wide = false,
  children,
}: {
  right?: boolean;
  /** Of a column for which a narrow surface has no room. */
  wide?: boolean;
  children: string;
}) {
  return (
    <th
      scope="col"
      className={`border-b border-rule py-1 pr-2 sm:pr-3 font-normal ${right ? 'text-right' : ''} ${wide ? 'hidden sm:table-cell' : ''}`}
    >
      {children}
    </th>
  );
}

function colourOf(poll: Poll): string {
  return poll.problem === null || isPatience(poll) ? '' : 'text-alarm';
}

function resultText(poll: Poll): string {
  const problem = shortProblem(poll);
  if (problem !== null) return problem;
  if (poll.status === 304) return t('unchanged');
  const count = (many: number) => new Intl.NumberFormat(locale()).format(many);
  return [
    t('articlesInFeed', { count: poll.articles }),
    poll.added > 0 && t('pollNew', [count(poll.added)]),
    poll.edited > 0 && t('pollEdited', [count(poll.edited)]),
  ]
    .filter(Boolean)
    .join(' · ');
}
