import { AddSource } from './AddSource.tsx';
import { OpmlFiles } from './OpmlFiles.tsx';
import { SourceList } from './SourceList.tsx';

/** All that there is to say and do about sources: add one, bring a list, the reader's own, the catalogue's. */
export function Sources() {
  return (
    <>
      <AddSource />
      <OpmlFiles />
      <SourceList />
    </>
  );
}
