/** What is stored, in the reader's words, and in which tables. A table that stands nowhere here is of kind `other`. */
export const KINDS = {
  articles: ['articles', 'bodies', 'statuses', 'editions', 'topicDays'],
  discussions: ['events', 'profiles', 'discussions', 'outbox'],
  sources: ['sources', 'ownSources', 'listed', 'ownTopics', 'imports', 'polls'],
  related: ['related', 'relatedSegments', 'arrivals', 'hiddenRelated'],
  contacts: ['ledger', 'notifications', 'announcements'],
  other: [],
} as const satisfies Record<string, readonly string[]>;

export type DataKind = keyof typeof KINDS;

export function kindOf(table: string): DataKind {
  for (const [kind, tables] of Object.entries(KINDS)) {
    // Its keys are the kinds.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if ((tables as readonly string[]).includes(table)) return kind as DataKind;
  }
  return 'other';
}
