import * as React from 'react';
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Held, Nudge } from '../../../nudge/nudge';
import { AskReason } from '../../../plan/asks';
import { addDays, isIsoDate } from '../../../plan/dates';
import { Settings } from '../../../plan/settings';
import { rowName } from '../../shared/rowName';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { Item, ItemList, NothingYet } from '../shared/ItemList';
import { LoadedPart } from '../shared/LoadedPart';
import { useLoaded } from '../shared/useLoaded';
import type { Asked, previewOf as PreviewOf } from './previewOf';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  day: { maxWidth: '240px' },
  line: { margin: 0 },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  held: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalL}`,
  },
});

/** Older entries tell nothing about what is due. */
const LEDGER_DAYS = 100;

/** So many rows of one message are named; the message itself names them all. */
const MOST_ROWS = 12;

interface Parts extends Asked {
  readonly previewOf: typeof PreviewOf;
}

/** Who would be reminded on a day, and why the others would not; nothing is sent. */
export function Preview({ settings }: { settings: Settings }): React.ReactElement {
  const { t, host, loaded, today } = useTab();
  const styles = useStyles();
  const [day, setDay] = React.useState(addDays(today, 1));
  const part = useLoaded<Parts>(async () => {
    const since = new Date((await host.now()).getTime() - LEDGER_DAYS * 86_400_000).toISOString();
    const [{ previewOf }, conversations, ledger] = await Promise.all([
      // The holidays of a country are a heavy part.
      import(/* webpackChunkName: 'reminder-preview' */ './previewOf'),
      host.store.conversations(),
      host.store.sentNudges(since),
    ]);
    return { previewOf, conversations, ledger };
  });

  const nameOf = (nudge: Nudge): string => {
    if (nudge.to.kind === 'mail') return t('admin:preview.toMail', { name: nudge.to.person.name });
    if (nudge.to.person) return t('admin:preview.toPerson', { name: nudge.to.person.name });
    return nudge.priority === undefined
      ? t('admin:preview.toChat')
      : t('admin:preview.toDuo', { number: nudge.priority });
  };
  const heldName = ({ person, priority }: Held): string =>
    person?.name ?? t('admin:preview.duoOf', { number: priority ?? '' });

  return (
    <Section title={t('admin:preview.title')} note={t('admin:preview.note')}>
      <div className={styles.top}>
        <Field label={t('admin:preview.day')} className={styles.day}>
          <Input
            type="date"
            value={day}
            onChange={(_event, data) => isIsoDate(data.value) && setDay(data.value)}
          />
        </Field>
        {!settings.remindersOn && <p className={styles.line}>{t('admin:preview.off')}</p>}
      </div>
      <LoadedPart part={part} name={t('admin:preview.title')}>
        {({ previewOf, ...asked }) => {
          const { nudges, held } = previewOf(loaded, asked, settings, day);
          return (
            <>
              {nudges.length === 0 && <NothingYet>{t('admin:preview.nobody')}</NothingYet>}
              <ItemList label={t('admin:preview.title')}>
                {nudges.map((nudge) => (
                  <Item
                    key={nudge.key}
                    title={
                      <>
                        <span>{nameOf(nudge)}</span>
                        <span>
                          · {t('admin:preview.rows', { count: nudge.asks.length + nudge.escalations.length })}
                        </span>
                      </>
                    }
                    notes={[
                      ...nudge.asks
                        .slice(0, MOST_ROWS)
                        .map(
                          ({ row, reason }) =>
                            `${rowName(t, loaded.plan, row.key)}: ${reasonText(t, reason)}`,
                        ),
                      ...nudge.escalations
                        .slice(0, MOST_ROWS)
                        .map(
                          ({ row, timesAsked }) =>
                            `${rowName(t, loaded.plan, row.key)}: ${t('admin:preview.escalated', { count: timesAsked })}`,
                        ),
                      nudge.asks.length > MOST_ROWS && '…',
                    ]}
                  />
                ))}
              </ItemList>
              {held.length > 0 && (
                <>
                  <h3 className={styles.title}>{t('admin:preview.held')}</h3>
                  <ul className={styles.held}>
                    {held.map((one, at) => (
                      <li key={at}>
                        {t('admin:preview.heldLine', {
                          who: heldName(one),
                          reason: t(`admin:preview.hold.${one.reason}`),
                        })}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </>
          );
        }}
      </LoadedPart>
    </Section>
  );
}

function reasonText(t: ReturnType<typeof useTab>['t'], reason: AskReason): string {
  if (reason.kind === 'due') return t('admin:preview.reason.due', { count: reason.inDays });
  if (reason.kind === 'late') return t('admin:preview.reason.late', { count: reason.byDays });
  return t(`admin:preview.reason.${reason.kind}`);
}
