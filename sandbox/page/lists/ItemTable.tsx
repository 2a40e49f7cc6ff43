import {
  Button,
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { Folder20Regular, History16Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { useSession } from '../session';
import { texts } from '../texts';
import { cellText } from './cellText';
import { DOCUMENT_LIBRARY, FOLDER, SiteColumn, SiteItem, SiteList } from './sharePoint';

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: { width: 'max-content', minWidth: '100%' },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    maxWidth: '320px',
    minWidth: '90px',
    verticalAlign: 'top',
    height: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  clamp: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  folder: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // As high as a line of text, so that the title stands level with the other cells.
  history: { minHeight: '20px', height: '20px', padding: 0 },
});

/** Rows and columns of a list; the first cell opens the history of a row. */
export function ItemTable(props: {
  list: SiteList;
  columns: ReadonlyArray<SiteColumn>;
  items: ReadonlyArray<SiteItem>;
  onOpen: (item: SiteItem) => void;
}): React.ReactElement {
  const styles = useStyles();
  const { list, columns, items } = props;
  return (
    <div className={styles.scroll} role="region" aria-label={list.Title} tabIndex={0}>
      <Table noNativeElements={false} className={styles.table} size="small" aria-label={list.Title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.header}>
              {list.BaseTemplate === DOCUMENT_LIBRARY ? texts.lists.file : texts.lists.itemTitle}
            </TableHeaderCell>
            {columns.map(({ InternalName, Title }) => (
              <TableHeaderCell key={InternalName} className={styles.header}>
                {Title}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.Id}>
              <TableCell className={styles.cell}>
                <TitleCell list={list} item={item} onOpen={props.onOpen} />
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column.InternalName} className={styles.cell}>
                  <span className={styles.clamp}>{cellText(item[column.InternalName], column)}</span>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function TitleCell(props: {
  list: SiteList;
  item: SiteItem;
  onOpen: (item: SiteItem) => void;
}): React.ReactElement {
  const styles = useStyles();
  const { sitePath } = useSession();
  const { item, list } = props;
  const name = String(item.FileLeafRef ?? '');
  const title = String(item.Title ?? '') || name || String(item.Id);
  if (item.FileSystemObjectType === FOLDER) {
    return (
      <span className={styles.folder}>
        <Folder20Regular aria-hidden /> {name || title}
      </span>
    );
  }
  if (list.BaseTemplate === DOCUMENT_LIBRARY) {
    const path = encodeURIComponent(String(item.FileRef).replace(/'/g, "''"));
    const href = `${sitePath}/_api/web/getFileByServerRelativePath(decodedurl='${path}')/$value`;
    return (
      <Link href={href} download={name}>
        {name}
      </Link>
    );
  }
  return (
    <span className={styles.folder}>
      <Tooltip content={texts.lists.open(title)} relationship="label">
        <Button
          className={styles.history}
          size="small"
          appearance="subtle"
          icon={<History16Regular />}
          onClick={() => props.onOpen(item)}
        />
      </Tooltip>
      <span className={styles.clamp}>{title}</span>
    </span>
  );
}
