import { Button, makeStyles, Spinner, Switch, Text, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { useResource } from '../live/useResource';
import { useSession } from '../session';
import { Notice } from '../shell/Notice';
import { PaneHeader } from '../shell/PaneHeader';
import { texts } from '../texts';
import { ItemTable } from './ItemTable';
import { DOCUMENT_LIBRARY, listPath, Page, pathOf, SiteColumn, SiteItem, SiteList } from './sharePoint';
import { VersionsDialog } from './VersionsDialog';

const PAGE_SIZE = 30;

/** Columns that SharePoint keeps for itself. */
const OWN_COLUMNS = ['Title', 'ContentType', 'Attachments', 'Edit', 'DocIcon'];

const useStyles = makeStyles({
  description: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  wideOnly: { '@media (max-width: 639px)': { display: 'none' } },
  pages: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The rows of a list, page by page, as its default view shows them or with all columns. */
export function ListPane({ list }: { list: SiteList }): React.ReactElement {
  const styles = useStyles();
  const { sitePath } = useSession();
  const [all, setAll] = React.useState(false);
  const [opened, setOpened] = React.useState<SiteItem>();
  const first = listPath(
    sitePath,
    list.Title,
    `/items?$select=*,FileLeafRef,FileRef,FileDirRef,FileSystemObjectType,Author/Title,Editor/Title&$expand=Author,Editor&$top=${PAGE_SIZE}`,
  );
  const [pages, setPages] = React.useState<ReadonlyArray<string>>([first]);
  const items = useResource<Page<SiteItem>>(pages[pages.length - 1], ['list']);
  const columns = useColumns(list, all);
  const next = items.data?.['odata.nextLink'];

  if (items.error) return <Notice text={items.error.message} onRetry={items.reload} />;
  return (
    <>
      <PaneHeader title={list.Title} backTo="lijsten">
        <Switch
          className={styles.wideOnly}
          label={texts.lists.allColumns}
          checked={all}
          onChange={(_event, data) => setAll(data.checked)}
        />
      </PaneHeader>
      {list.Description && (
        <Text className={styles.description} size={200}>
          {list.Description}
        </Text>
      )}
      {!items.data || !columns ? (
        <Spinner label={texts.loading} />
      ) : items.data.value.length === 0 ? (
        <Notice text={texts.lists.empty} />
      ) : (
        <ItemTable list={list} columns={columns} items={items.data.value} onOpen={setOpened} />
      )}
      {(next || pages.length > 1) && (
        <div className={styles.pages}>
          <Button
            icon={<ChevronLeft20Regular />}
            aria-label={texts.lists.previous}
            disabledFocusable={pages.length === 1}
            onClick={() => setPages(pages.slice(0, -1))}
          />
          <Text aria-live="polite">{texts.lists.page(pages.length)}</Text>
          <Button
            icon={<ChevronRight20Regular />}
            aria-label={texts.lists.next}
            disabledFocusable={!next}
            onClick={() => next && setPages([...pages, pathOf(next)])}
          />
        </div>
      )}
      {opened && columns && (
        <VersionsDialog list={list} item={opened} columns={columns} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

/** The columns of the default view in its order, or all that are not hidden. */
function useColumns(list: SiteList, all: boolean): ReadonlyArray<SiteColumn> | undefined {
  const { sitePath } = useSession();
  const fields = useResource<Page<SiteColumn>>(listPath(sitePath, list.Title, '/fields'), []);
  const view = useResource<{ Items: ReadonlyArray<string> }>(
    listPath(sitePath, list.Title, '/defaultView/viewFields'),
    [],
  );
  if (!fields.data || !(view.data || view.error)) return undefined;
  const shown = fields.data.value.filter(
    ({ Hidden, InternalName }) => !Hidden && !OWN_COLUMNS.includes(InternalName),
  );
  if (all || !view.data || list.BaseTemplate === DOCUMENT_LIBRARY) return shown;
  return view.data.Items.flatMap((name) => shown.filter(({ InternalName }) => InternalName === name));
}
