import * as React from 'react';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { rowName } from '../shared/rowName';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { Quote } from './quotes';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    // Far more remarks than room must not push the buttons out of sight.
    maxHeight: '320px',
    overflowY: 'auto',
  },
  quote: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { flex: '1 1 180px', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface QuoteListProps {
  readonly title: string;
  readonly none: string;
  readonly quotes: ReadonlyArray<Quote>;
  /** Absent where nothing can be written. */
  readonly onInsert?: (quote: Quote) => void;
}

/** Remarks that were given, to be put into a text with a press. */
export function QuoteList({ title, none, quotes, onInsert }: QuoteListProps): React.ReactElement {
  const { t, loaded } = useTab();
  const styles = useStyles();
  const step = useStepStyles();
  if (quotes.length === 0) return <p className={step.quiet}>{none}</p>;
  return (
    <Accordion collapsible>
      <AccordionItem value="quotes">
        <AccordionHeader size="small" expandIconPosition="end">
          {title}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list} tabIndex={onInsert ? undefined : 0} aria-label={title}>
            {quotes.map((quote) => {
              const row = rowName(t, loaded.plan, quote.row);
              return (
                <li key={row} className={styles.quote}>
                  <p className={styles.text}>
                    <span className={styles.row}>{row}</span>
                    {quote.text}
                  </p>
                  {onInsert && (
                    <Button
                      size="small"
                      aria-label={t('round:edit.insertOf', { row })}
                      onClick={() => onInsert(quote)}
                    >
                      {t('round:edit.insert')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
