import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import * as React from 'react';
import { inDutch } from '../dutchTime';
import { useResource } from '../live/useResource';
import { useSession } from '../session';
import { texts } from '../texts';
import { cellText } from './cellText';
import { ItemVersion, listPath, Page, SiteColumn, SiteItem, SiteList } from './sharePoint';

const useStyles = makeStyles({
  versions: { listStyleType: 'none', margin: 0, padding: 0 },
  version: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(110px, 30%) 1fr',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  },
});

/** The kept versions of a row: what it held, when, and by whom. */
export function VersionsDialog(props: {
  list: SiteList;
  item: SiteItem;
  columns: ReadonlyArray<SiteColumn>;
  onClose: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const { sitePath } = useSession();
  const path = listPath(sitePath, props.list.Title, `/items(${props.item.Id})/versions`);
  const { data, error } = useResource<Page<ItemVersion>>(path, ['list']);
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.lists.versions}</DialogTitle>
          <DialogContent>
            {error && <Text>{error.message}</Text>}
            {!data && !error && <Spinner label={texts.loading} />}
            <ul className={styles.versions}>
              {data?.value.map((version) => (
                <li key={version.VersionLabel} className={styles.version}>
                  <Text weight="semibold">{`${texts.lists.version} ${version.VersionLabel}`}</Text>{' '}
                  <Text size={200}>{whenAndWho(version)}</Text>
                  <dl className={styles.values}>
                    {props.columns
                      .map((column) => [column, cellText(version[column.InternalName], column)] as const)
                      .filter(([, text]) => text !== '')
                      .map(([column, text]) => (
                        <React.Fragment key={column.InternalName}>
                          <dt>{column.Title}</dt>
                          <dd>{text}</dd>
                        </React.Fragment>
                      ))}
                  </dl>
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{texts.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function whenAndWho({ Created, Editor }: ItemVersion): string {
  const editor = Editor as { LookupValue?: string; Title?: string } | undefined;
  const when =
    typeof Created === 'string' ? `${inDutch(Created, 'shortDay')} ${inDutch(Created, 'time')}` : '';
  return [when, editor?.LookupValue ?? editor?.Title].filter(Boolean).join(', ');
}
