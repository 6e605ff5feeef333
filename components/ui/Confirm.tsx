import { useId, useRef } from 'react';
import { t } from '../../utils/i18n.ts';
import { Button } from './Button.tsx';

/** A button for what can't be undone: pressed, it says what would happen and asks once more. */
export function Confirm({
  label,
  warning,
  yes,
  onConfirm,
}: {
  label: string;
  warning: string;
  yes: string;
  onConfirm: () => Promise<unknown>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <Button look="alarm" onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog
        ref={dialog}
        aria-label={label}
        aria-describedby={id}
        className="m-auto max-w-md rounded border border-alarm bg-paper p-4 text-ink backdrop:bg-black/50"
      >
        <p id={id} className="pb-4 text-[14px] text-pretty">
          {warning}
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="quiet" onClick={close}>
            {t('cancel')}
          </Button>
          <Button look="alarm" onClick={() => void onConfirm().finally(close)}>
            {yes}
          </Button>
        </div>
      </dialog>
    </>
  );
}
