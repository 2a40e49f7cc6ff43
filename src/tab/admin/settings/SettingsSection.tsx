import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Problem } from '../../../plan/problem';
import { Settings } from '../../../plan/settings';
import { settingOfText, textOfSetting } from '../../../store/fields/settingsFields';
import { Reminders } from '../../overview/Reminders';
import { ProblemBar } from '../../shared/ProblemBar';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { toProblem } from '../../shared/toProblem';
import { useForm } from '../shared/useForm';
import { Preview } from './Preview';

const GROUPS = {
  when: [
    'windowsBeforeDeadline',
    'lateEveryDays',
    'quotaGraceDays',
    'ongoingBeforeRoundDays',
    'roundReminders',
  ],
  quiet: ['quietUntilHour', 'quietFromHour', 'extraDaysOff'],
  follow: ['escalateAfter', 'holdForAbsentDays', 'staleAfterDays'],
  general: ['regionName', 'catalogAppId'],
} as const;

type GroupName = keyof typeof GROUPS;
type SettingName = (typeof GROUPS)[GroupName][number];

/** The only ones that may be left empty. */
const OPTIONAL: ReadonlyArray<SettingName> = ['catalogAppId', 'extraDaysOff'];

const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];
const NAMES = GROUP_NAMES.flatMap((group): ReadonlyArray<SettingName> => GROUPS[group]);

type Typed = Readonly<Record<SettingName, string>>;

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function typedOf(settings: Settings): Typed {
  return Object.fromEntries(NAMES.map((name) => [name, textOfSetting(settings, name)])) as Typed;
}

function isWrong(name: SettingName, typed: string): boolean {
  if (typed.trim() === '') return !OPTIONAL.includes(name);
  return settingOfText(name, typed) === undefined;
}

/** What was typed as settings, the wrong ones left as they were. */
function changesIn(settings: Settings, typed: Typed): Partial<Settings> {
  const before = typedOf(settings);
  const changed = NAMES.filter((name) => typed[name].trim() !== before[name] && !isWrong(name, typed[name]));
  return Object.fromEntries(
    changed.map((name) => [
      name,
      name === 'extraDaysOff' && typed[name].trim() === '' ? [] : settingOfText(name, typed[name]),
    ]),
  );
}

/** The settings with what they do, and a try-out of who would be reminded with them. */
export function SettingsSection(): React.ReactElement {
  const { t, loaded, editing, notify } = useTab();
  const styles = useStyles();
  const [busy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();
  const { settings } = loaded;
  const form = useForm<Typed>(typedOf(settings), (typed) =>
    Object.fromEntries(
      NAMES.map((name) => [
        name,
        isWrong(name, typed[name])
          ? t('admin:settings.wrong', { hint: t(`admin:settings.hint.${name}`) })
          : undefined,
      ]),
    ),
  );
  const { values, set, field, ref, check } = form;
  const changes = changesIn(settings, values);
  const hasChanges = NAMES.some((name) => values[name].trim() !== textOfSetting(settings, name));

  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || !check()) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await editing.saveSettings(changes);
      notify('success', t('admin:settings.saved'));
    } catch (error) {
      setProblem(toProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Reminders />
      <Section title={t('admin:settings.title')} note={t('admin:settings.note')}>
        <form ref={ref} noValidate className={styles.form} onSubmit={(event) => void save(event)}>
          {GROUP_NAMES.map((group) => (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.legend}>{t(`admin:settings.group.${group}`)}</legend>
              <div className={styles.fields}>
                {GROUPS[group].map((name) => (
                  <Field
                    key={name}
                    label={t(`admin:settings.name.${name}`)}
                    hint={t(`admin:settings.hint.${name}`)}
                    {...field(name)}
                  >
                    <Input value={values[name]} onChange={(_event, data) => set({ [name]: data.value })} />
                  </Field>
                ))}
              </div>
            </fieldset>
          ))}
          {problem && <ProblemBar t={t} problem={problem} before={t('tab:notSaved')} />}
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={busy || !hasChanges}>
              {t('admin:save')}
            </Button>
            {hasChanges && (
              <Button type="button" onClick={() => set(typedOf(settings))}>
                {t('admin:settings.reset')}
              </Button>
            )}
          </div>
        </form>
      </Section>
      <Preview settings={{ ...settings, ...changes }} />
    </>
  );
}
