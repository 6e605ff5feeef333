/** The discussion of an article as it is shown. Everything in it is plain text. */
export interface Thread {
  /** Oldest first; replies stand below the comment that began their talk. */
  comments: Comment[];
  votes: Votes;
}

export interface Comment {
  id: string;
  author: Author;
  /** Empty where it was deleted and stands only for its replies. */
  text: string;
  isDeleted: boolean;
  isMine: boolean;
  /** Epoch ms. */
  at: number;
  votes: Votes;
  /** Who is answered, where it answers another reply. */
  answers: string | null;
  replies: Comment[];
}

export interface Author {
  pubkey: string;
  /** What they call themselves; anyone may use any name. */
  name: string | null;
  /** Both ends of their key as people write it: `npub1abcdefg…wxyz`. */
  key: string;
  /** Their whole key as people write it. */
  npub: string;
  /** Says of itself that it is an AI agent. One that doesn't say so can't be told. */
  isAgent: boolean;
}

export interface Votes {
  up: number;
  down: number;
  mine: Vote;
}

/** Up, down or none. */
export type Vote = 1 | -1 | 0;
