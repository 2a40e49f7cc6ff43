import * as React from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Problem } from '../../../plan/problem';
import { ProblemBar } from '../../shared/ProblemBar';
import { useTab } from '../../shared/TabContext';
import { toProblem } from '../../shared/toProblem';
import { ADMIN_PART } from './adminPart';

const useStyles = makeStyles({
  surface: { maxWidth: '640px', width: 'calc(100vw - 24px)', padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  form: { display: 'contents' },
});

interface FormDialogProps {
  readonly title: string;
  /** `Opslaan` where nothing else is said. */
  readonly saveLabel?: string;
  readonly form: React.RefObject<HTMLFormElement>;
  /** Whether the form may be saved; shows what is wrong when not. */
  readonly check: () => boolean;
  /** Saves; a problem that it throws is shown in the dialog, which then stays. */
  readonly save: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** A form in a dialog. It gives the focus back to where it was, and keeps what was typed when saving fails. */
export function FormDialog(props: FormDialogProps): React.ReactElement {
  const { title, saveLabel, form, check, save, onClose, children } = props;
  const { t } = useTab();
  const styles = useStyles();
  const [busy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();
  const [opener] = React.useState(() => document.activeElement);
  React.useEffect(
    () => () => {
      const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
      // What was decided about may be gone from its list, with the button that opened the dialog.
      (isThere ? opener : document.getElementById(ADMIN_PART))?.focus();
    },
    [opener],
  );

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || !check()) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await save();
      onClose();
    } catch (error) {
      setProblem(toProblem(error));
      setBusy(false);
    }
  };

  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && !busy && onClose()}>
      <DialogSurface className={styles.surface}>
        <form ref={form} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              {problem && <ProblemBar t={t} problem={problem} before={t('tab:notSaved')} />}
            </DialogContent>
            <DialogActions>
              <Button type="button" disabled={busy} onClick={onClose}>
                {t('admin:cancel')}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {saveLabel ?? t('admin:save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
