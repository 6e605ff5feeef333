import { t } from '../../utils/i18n.ts';
import { notificationsOn } from '../../utils/settings.ts';
import { Switch } from './Switch.tsx';
import { useSetting } from './use-setting.ts';

export function NotificationSwitch() {
  const on = useSetting(notificationsOn);
  return (
    <div className="flex items-center justify-between gap-4 px-4 py-2">
      <div>
        <p className="font-semibold">{t('notificationsLabel')}</p>
        <p className="text-[13px] text-pretty text-quiet">{t('notificationsHint')}</p>
      </div>
      {on !== null && (
        <Switch
          label={t('notificationsLabel')}
          on={on}
          onChange={(choice) => void notificationsOn.setValue(choice)}
        />
      )}
    </div>
  );
}
