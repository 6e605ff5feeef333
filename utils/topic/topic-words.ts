/** The words by which a topic is known: terms, separated by commas, in lower case and in the singular. */
export interface TopicWords {
  /** Say the topic: one in the title or the lead is enough. */
  names: string;
  /** Only hint at it: one in the title, or three in the lead. */
  hints?: string;
  /** Say the topic in a title or label, and nothing in a text: too common there. */
  titles?: string;
}
