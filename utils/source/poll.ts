/** Why a poll brought nothing. Each has one sentence, `problem…`, that tells the reader what it means. */
export type PollProblem =
  | 'unreachable'
  | 'slow'
  | 'tooLarge'
  | 'refused'
  | 'notPermitted'
  | 'status'
  | 'empty'
  | 'notAFeed'
  | 'layoutChanged'
  | 'otherPage'
  | 'failed';

/** One poll of one source, as the options page shows it. */
export interface Poll {
  sourceId: string;
  at: number;
  /** Of HTTP, or null where no answer came. */
  status: number | null;
  problem: PollProblem | null;
  /** How many articles the document told, and how many of them were new or edited. */
  articles: number;
  added: number;
  edited: number;
  bytes: number;
  ms: number;
}
