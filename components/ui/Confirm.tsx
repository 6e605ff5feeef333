import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../utils/i18n.ts';
import { Button } from './Button.tsx';
import { TextButton } from './TextButton.tsx';

/** A button for what can't be undone: pressed, it says what would happen and asks once more. */
export function Confirm({
  label,
  text,
  warning,
  yes,
  onConfirm,
}: {
  label: string;
  /** Of a small button: what it shows, where its label would be too long. */
  text?: string;
  warning: string;
  yes: string;
  onConfirm: () => Promise<unknown>;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const open = () => setIsOpen(true);
  const close = () => dialog.current?.close();
  return (
    <>
      {text === undefined ? (
        <Button look="alarm" onClick={open}>
          {label}
        </Button>
      ) : (
        <TextButton label={label} onClick={open}>
          {text}
        </TextButton>
      )}
      {isOpen && (
        <dialog
          ref={dialog}
          aria-label={label}
          aria-describedby={id}
          onClose={() => setIsOpen(false)}
          className="m-auto w-[min(28rem,calc(100%-2rem))] rounded border border-alarm bg-paper p-4 text-ink backdrop:bg-black/50"
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
      )}
    </>
  );
}
