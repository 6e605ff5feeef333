import { useState } from 'react';
import { now } from '../../utils/clock.ts';
import { exportData } from '../../utils/data-store.ts';
import { download } from '../../utils/download.ts';
import { t } from '../../utils/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Group } from '../ui/Group.tsx';
import { sizeText } from '../ui/size-text.ts';
import { useAsk } from '../ui/use-ask.ts';
import { StoredKinds } from './StoredKinds.tsx';

/** What is stored, and the two things to do with all of it: take it along, and delete it. */
export function DataPart() {
  return (
    <>
      <Group title={t('dataStored')}>
        <StoredKinds />
      </Group>
      <Group title={t('dataExport')} hint={t('dataExportHint')}>
        <Export />
      </Group>
      <Group title={t('dataDelete')} hint={t('dataDeleteHint')}>
        <Delete />
      </Group>
    </>
  );
}

function Export() {
  const [said, setSaid] = useState<{ text: string; isAlarm: boolean } | null>(null);
  const save = async () => {
    setSaid({ text: t('dataExporting'), isAlarm: false });
    try {
      const file = await exportData(now());
      download(`timeahead-${new Date(now()).toISOString().slice(0, 10)}.json`, file);
      setSaid({ text: t('dataExported', [sizeText(file.size)]), isAlarm: false });
    } catch (error) {
      setSaid({ text: t('dataExportFailed', [String(error)]), isAlarm: true });
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="quiet" onClick={() => void save()}>
        {t('dataExportButton')}
      </Button>
      <output className={`text-[13px] text-pretty ${said?.isAlarm ? 'text-alarm' : 'text-quiet'}`}>
        {said?.text}
      </output>
    </div>
  );
}

function Delete() {
  const { ask, failure } = useAsk();
  const [said, setSaid] = useState('');
  const erase = async () => {
    setSaid(t('dataDeleting'));
    setSaid((await ask('deleteAll', {})) === null ? '' : t('dataDeleted'));
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Confirm
        label={t('dataDeleteButton')}
        warning={t('dataDeleteWarning')}
        yes={t('dataDeleteYes')}
        onConfirm={erase}
      />
      <output className={`text-[13px] text-pretty ${failure ? 'text-alarm' : 'text-quiet'}`}>
        {failure ?? said}
      </output>
    </div>
  );
}
