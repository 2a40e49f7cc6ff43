import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Folder24Regular, TextBulletListSquare24Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { ApiError } from '../api';
import { Resource, useResource } from '../live/useResource';
import { routeHash } from '../route';
import { useSession } from '../session';
import { EntryLink } from '../shell/EntryLink';
import { ListDetail } from '../shell/ListDetail';
import { Notice } from '../shell/Notice';
import { PaneHeader } from '../shell/PaneHeader';
import { texts } from '../texts';
import { ListPane } from './ListPane';
import { DOCUMENT_LIBRARY, Page, SiteList } from './sharePoint';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowY: 'auto',
    minHeight: 0,
  },
});

/** The lists of the SharePoint site as far as the person may see them. */
export function ListsView({ open }: { open?: string }): React.ReactElement {
  const { sitePath } = useSession();
  const lists = useResource<Page<SiteList>>(
    `${sitePath}/_api/web/lists?$select=Id,Title,Description,ItemCount,BaseTemplate,Hidden&$filter=Hidden eq false`,
    ['list'],
  );
  const chosen = lists.data?.value.find(({ Title }) => Title === open);
  return (
    <ListDetail
      chosen={open !== undefined}
      list={<SiteLists lists={lists} open={open} />}
      detail={chosen ? <ListPane key={chosen.Id} list={chosen} /> : <Notice text={texts.lists.choose} />}
    />
  );
}

function SiteLists(props: { lists: Resource<Page<SiteList>>; open?: string }): React.ReactElement {
  const styles = useStyles();
  const { data, error, reload } = props.lists;
  const shown = data?.value.filter(({ Hidden }) => !Hidden);
  return (
    <>
      <PaneHeader title={texts.lists.title} />
      {error && <Notice text={reasonOf(error)} onRetry={reload} />}
      {!data && !error && <Spinner label={texts.loading} />}
      {shown?.length === 0 && <Notice text={texts.lists.none} />}
      <ul className={styles.list} aria-label={texts.lists.title}>
        {shown?.map((list) => (
          <li key={list.Id}>
            <EntryLink
              href={routeHash('lijsten', list.Title)}
              current={list.Title === props.open}
              picture={
                list.BaseTemplate === DOCUMENT_LIBRARY ? (
                  <Folder24Regular aria-hidden />
                ) : (
                  <TextBulletListSquare24Regular aria-hidden />
                )
              }
              first={list.Title}
              second={list.Description || texts.lists.items(list.ItemCount)}
              firstAside={list.ItemCount}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function reasonOf(error: Error): string {
  const refused = error instanceof ApiError && [401, 403].includes(error.status);
  return refused ? texts.lists.forbidden : error.message;
}
