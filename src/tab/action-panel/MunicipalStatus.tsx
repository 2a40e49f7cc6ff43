import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { MunicipalAction } from '../../plan/model';
import { mayUpdateRow } from '../../plan/rights';
import { municipalityName } from '../shared/rowName';
import { statusOf } from '../shared/statusOf';
import { StateSummary } from '../shared/StateSummary';
import { useTab } from '../shared/TabContext';
import { AnswerForm } from './AnswerForm';
import { LastAnswer } from './LastAnswer';
import { RowChoice } from './RowChoice';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  rows: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

interface MunicipalStatusProps {
  readonly municipal: ReadonlyArray<MunicipalAction>;
  readonly onSaved: () => void;
}

/**
 * Whom an answer is meant for before anybody chose: the municipality that the list was filtered on, else those
 * without an answer, else all when they agree. An answer that differs is never chosen unasked.
 */
function meantAtFirst(
  own: ReadonlyArray<MunicipalAction>,
  filtered: string | undefined,
): ReadonlyArray<string> {
  const asked = own.filter((row) => row.municipality === filtered);
  const silent = own.filter((row) => row.state.status === 'onbekend');
  const agreeing = statusOf(own) ? own : [];
  const meant = [asked, silent, agreeing].find((rows) => rows.length > 0) ?? [];
  return meant.map((row) => row.municipality);
}

/** The status of an action that each municipality carries out: given for all at once, or for some. */
export function MunicipalStatus({ municipal, onSaved }: MunicipalStatusProps): React.ReactElement {
  const { loaded, me, target } = useTab();
  const styles = useStyles();
  const own = municipal.filter((row) => mayUpdateRow(me, row));
  const others = municipal.filter((row) => !mayUpdateRow(me, row));
  const [chosen, setChosen] = React.useState<ReadonlyArray<string>>(() =>
    meantAtFirst(own, target.municipality),
  );
  const single = own.length === 1 ? own[0] : undefined;
  const ref = municipal[0]?.ref ?? '';
  return (
    <div className={styles.part}>
      {own.length > 0 && (
        <>
          {single ? (
            <div>
              <span className={styles.name}>{municipalityName(loaded.plan, single.municipality)}</span>
              <LastAnswer state={single.state} />
            </div>
          ) : (
            <RowChoice rows={own} chosen={chosen} onChoose={setChosen} />
          )}
          <AnswerForm keys={chosen.map((municipality) => ({ ref, municipality }))} onSaved={onSaved} />
        </>
      )}
      {others.length > 0 && (
        <ul className={styles.rows}>
          {others.map((row) => (
            <li key={row.municipality}>
              <span className={styles.name}>{municipalityName(loaded.plan, row.municipality)}</span>
              <StateSummary state={row.state} />
              <LastAnswer state={row.state} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
