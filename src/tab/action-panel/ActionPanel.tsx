import * as React from 'react';
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, DocumentSearchRegular } from '@fluentui/react-icons';
import { isOverdue } from '../../plan/lateness';
import { Action } from '../../plan/model';
import { mayUpdateRow } from '../../plan/rights';
import { countedRows, findAction } from '../../plan/rows';
import { MarkBadge } from '../shared/MarkBadge';
import { PageState } from '../shared/PageState';
import { useTab } from '../shared/TabContext';
import { Facts } from './Facts';
import { History } from './History';
import { MunicipalStatus } from './MunicipalStatus';
import { RegionalStatus } from './RegionalStatus';

const useStyles = makeStyles({
  drawer: { width: 'min(560px, 100vw)' },
  kicker: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  ref: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  body: { paddingBottom: tokens.spacingVerticalXXL },
  text: { margin: `0 0 ${tokens.spacingVerticalL}`, overflowWrap: 'anywhere' },
  lead: { color: tokens.colorNeutralForeground2, display: 'block', marginBottom: tokens.spacingVerticalXS },
  main: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, whiteSpace: 'pre-line' },
  section: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground3 },
});

function Content({ action }: { action: Action }): React.ReactElement | null {
  const { t, loaded, me } = useTab();
  const styles = useStyles();
  const status = React.useRef<HTMLHeadingElement>(null);
  const municipal = loaded.municipal.filter((row) => row.ref === action.ref);
  const priority = loaded.plan.priorities.find((one) => one.number === action.priority);
  if (!priority) return null;
  const rows = [{ ref: action.ref }, ...municipal];
  const mayAnswer = rows.some((row) => mayUpdateRow(me, row));
  // After saving the form is as new; the focus goes to its heading, under which the new state stands.
  const onSaved = (): void => status.current?.focus();
  return (
    <>
      <p className={styles.text}>
        {action.lead && <span className={styles.lead}>{action.lead}</span>}
        <span className={styles.main}>{action.text}</span>
      </p>
      <Facts action={action} priority={priority} />
      <section className={styles.section} aria-labelledby="uvp-panel-status">
        <h2 id="uvp-panel-status" ref={status} tabIndex={-1} className={styles.title}>
          {t('tab:action.status')}
        </h2>
        {!mayAnswer && <p className={styles.note}>{t('tab:action.readOnly')}</p>}
        {action.reach === 'region' ? (
          <RegionalStatus action={action} municipal={municipal} onSaved={onSaved} />
        ) : (
          <MunicipalStatus municipal={municipal} onSaved={onSaved} />
        )}
      </section>
      <section className={styles.section} aria-labelledby="uvp-panel-history">
        <h2 id="uvp-panel-history" className={styles.title}>
          {t('tab:history.title')}
        </h2>
        <History action={action} />
      </section>
    </>
  );
}

/** One action in full, beside the view it was opened from. */
export function ActionPanel(): React.ReactElement {
  const { t, loaded, target, today, navigate } = useTab();
  const styles = useStyles();
  const ref = target.action;
  // The last action stays while the panel slides away.
  const shown = React.useRef(ref);
  if (ref !== undefined) shown.current = ref;
  const action = shown.current === undefined ? undefined : findAction(loaded.plan, shown.current);
  const close = (): void => navigate({ ...target, action: undefined });
  const priority = action && loaded.plan.priorities.find((one) => one.number === action.priority);
  const late =
    action && countedRows(loaded).some((row) => row.action === action && isOverdue(action, row.state, today));
  return (
    <OverlayDrawer
      open={ref !== undefined}
      position="end"
      className={styles.drawer}
      onOpenChange={(_event, data) => !data.open && close()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={t('tab:close')}
              icon={<DismissRegular />}
              onClick={close}
            />
          }
        >
          {priority && (
            <p className={styles.kicker}>
              {priority.number}. {priority.title} · {action.heading}
            </p>
          )}
          <span className={styles.ref}>
            {t('tab:action.title', { ref: shown.current ?? '' })}
            {late && <MarkBadge mark="overdue" />}
          </span>
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        {action ? (
          <Content key={action.ref} action={action} />
        ) : (
          <PageState
            icon={DocumentSearchRegular}
            title={t('tab:action.gone')}
            text={t('problem:action.notFound', { ref: shown.current ?? '' })}
          >
            <Button onClick={close}>{t('tab:close')}</Button>
          </PageState>
        )}
      </DrawerBody>
    </OverlayDrawer>
  );
}
