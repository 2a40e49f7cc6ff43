import * as React from 'react';
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { formatList, formatMoment } from '../shared/format';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { toProblem } from '../shared/toProblem';

const useStyles = makeStyles({
  body: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

/** For who is led to the switch from elsewhere in the view. */
export const REMINDERS_SWITCH = 'uvp-reminders-switch';

/** The coordinator's switch for reminders, with what it does. */
export function Reminders(): React.ReactElement {
  const { t, host, loaded, editing, notify } = useTab();
  const styles = useStyles();
  const [saving, setSaving] = React.useState<boolean>();
  const { settings } = loaded;
  const on = saving ?? settings.remindersOn;

  const change = async (remindersOn: boolean): Promise<void> => {
    setSaving(remindersOn);
    try {
      const since = remindersOn ? { remindersOnSince: (await host.now()).toISOString() } : {};
      await editing.saveSettings({ remindersOn, ...since });
      notify('success', t(remindersOn ? 'tab:reminders.nowOn' : 'tab:reminders.nowOff'));
    } catch (error) {
      const problem = toProblem(error);
      notify('error', `${t('tab:notSaved')} ${t(`problem:${problem.code}`, problem.params)}`);
    } finally {
      setSaving(undefined);
    }
  };

  return (
    <Section title={t('tab:reminders.title')}>
      <div className={styles.body}>
        <p className={styles.text}>
          {t('tab:reminders.text', {
            days: formatList(host.locale, settings.windowsBeforeDeadline.map(String)),
            late: settings.lateEveryDays,
            from: settings.quietUntilHour,
            to: settings.quietFromHour,
          })}
        </p>
        {!on && <p className={styles.text}>{t('tab:reminders.first')}</p>}
        {on && settings.remindersOnSince && (
          <p className={styles.text}>
            {t('tab:reminders.since', { moment: formatMoment(host.locale, settings.remindersOnSince) })}
          </p>
        )}
        <Switch
          id={REMINDERS_SWITCH}
          checked={on}
          disabled={saving !== undefined}
          label={t(on ? 'tab:reminders.on' : 'tab:reminders.off')}
          onChange={(_event, data) => void change(data.checked)}
        />
      </div>
    </Section>
  );
}
