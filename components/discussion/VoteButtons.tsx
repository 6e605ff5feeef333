import { t } from '../../utils/i18n.ts';
import type { Vote, Votes } from '../../utils/thread/thread.ts';
import { GuardedButton } from './GuardedButton.tsx';

/** `▲ 3  ▼ 1`: pressing the vote one has given takes it back. */
export function VoteButtons({
  label,
  votes,
  onVote,
}: {
  /** What is voted on. */
  label: string;
  votes: Votes;
  onVote: (value: Vote) => void;
}) {
  const button = (value: 1 | -1, sign: string, count: number, name: 'voteUp' | 'voteDown') => {
    const isMine = votes.mine === value;
    const counted = t(value === 1 ? 'votesUp' : 'votesDown', [String(count)]);
    return (
      <GuardedButton
        label={`${t(isMine ? 'takeBackVote' : name)}: ${counted}`}
        title={t(isMine ? 'takeBackVote' : name)}
        pressed={isMine}
        className="text-quiet hover:text-ink aria-pressed:text-accent aria-pressed:font-semibold"
        onPress={() => onVote(isMine ? 0 : value)}
      >
        {sign} {count}
      </GuardedButton>
    );
  };
  return (
    <fieldset aria-label={label} className="flex items-center gap-0.5">
      {button(1, '▲', votes.up, 'voteUp')}
      {button(-1, '▼', votes.down, 'voteDown')}
    </fieldset>
  );
}
