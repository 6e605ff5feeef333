import { t } from '../../utils/i18n.ts';
import { Confirm } from '../ui/Confirm.tsx';

/** Removes one of the reader's own sources, after asking once more: its articles go with it. */
export function RemoveSource({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <div className="-ml-1.5">
      <Confirm
        label={t('removeSource', [name])}
        text={t('remove')}
        warning={t('removeSure')}
        yes={t('remove')}
        // The question is gone before its row is, so that the focus can go elsewhere.
        onConfirm={async () => onRemove()}
      />
    </div>
  );
}
