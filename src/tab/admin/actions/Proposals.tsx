import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { CalendarCheckmarkRegular, CalendarCancelRegular } from '@fluentui/react-icons';
import { IsoDate } from '../../../plan/dates';
import { RowKey, RowState } from '../../../plan/model';
import { acceptProposal, refuseProposal } from '../../../plan/makeChange';
import { rowId } from '../../../plan/ref';
import { findAction } from '../../../plan/rows';
import { LoadedPlan } from '../../../store/planStore';
import { formatDay } from '../../shared/format';
import { rowName } from '../../shared/rowName';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { FormDialog } from '../shared/FormDialog';
import { Item, ItemList } from '../shared/ItemList';
import { NO_STAMP, StampFields, StampValues } from '../shared/StampFields';
import { useChangePlan } from '../shared/useChangePlan';
import { useForm } from '../shared/useForm';

interface Proposal {
  readonly row: RowKey;
  readonly state: RowState;
  readonly end: IsoDate;
}

interface Decided extends Proposal {
  readonly kind: 'accept' | 'refuse';
}

/** The dates that were proposed and not decided about, in the order of the plan. */
export function proposalsIn(loaded: LoadedPlan): ReadonlyArray<Proposal> {
  const rows = [
    ...loaded.regional.map(({ ref, state }) => ({ row: { ref }, state })),
    ...loaded.municipal
      .filter(({ follows }) => !follows)
      .map(({ ref, municipality, state }) => ({ row: { ref, municipality }, state })),
  ];
  return rows
    .flatMap(({ row, state }) =>
      state.proposedEnd === undefined ? [] : [{ row, state, end: state.proposedEnd }],
    )
    .filter(({ row }) => findAction(loaded.plan, row.ref) !== undefined)
    .sort((one, other) => rowId(one.row).localeCompare(rowId(other.row)));
}

function DecideDialog(props: {
  decided: Decided;
  onClose: () => void;
  onChanged: () => void;
}): React.ReactElement {
  const { decided, onClose, onChanged } = props;
  const { row, end, kind } = decided;
  const { t, host, loaded, refresh, notify } = useTab();
  const changePlan = useChangePlan();
  const form = useForm<StampValues>(NO_STAMP, ({ reason }) => ({
    reason: reason.trim() === '' ? t('admin:required') : undefined,
  }));
  const names = { row: rowName(t, loaded.plan, row), day: formatDay(host.locale, end) };
  const save = async (): Promise<void> => {
    const make = kind === 'accept' ? acceptProposal : refuseProposal;
    await changePlan((plan, stamp) => make(plan, row, end, stamp), form.values);
    await refresh();
    onChanged();
    notify('success', t('admin:changeForm.done', { ref: row.ref }));
  };
  const note = row.municipality === undefined ? 'acceptNote_one' : 'acceptNote_all';
  return (
    <FormDialog
      title={t(`admin:actions.${kind}Of`, names)}
      saveLabel={t(`admin:actions.${kind}`)}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <div>{kind === 'accept' ? t(`admin:actions.${note}`, names) : t('admin:actions.refuseNote')}</div>
      <StampFields values={form.values} onChange={form.set} reasonField={form.field('reason')} />
    </FormDialog>
  );
}

/** Dates that were proposed with an answer, to be accepted or refused; nothing when there are none. */
export function Proposals({ onChanged }: { onChanged: () => void }): React.ReactElement | null {
  const { t, host, loaded } = useTab();
  const [decided, setDecided] = React.useState<Decided>();
  const proposals = React.useMemo(() => proposalsIn(loaded), [loaded]);
  if (proposals.length === 0 && !decided) return null;
  return (
    <>
      {proposals.length > 0 && (
        <Section title={t('admin:actions.proposals')} note={t('admin:actions.proposalsNote')}>
          <ItemList label={t('admin:actions.proposals')}>
            {proposals.map((proposal) => {
              const { row, state, end } = proposal;
              const names = { row: rowName(t, loaded.plan, row), day: formatDay(host.locale, end) };
              return (
                <Item
                  key={rowId(row)}
                  title={t('admin:actions.proposal', names)}
                  notes={[
                    t('admin:actions.proposalNow', { when: findAction(loaded.plan, row.ref)?.when ?? '' }),
                    state.updatedBy &&
                      t('admin:actions.proposalBy', { name: state.updatedBy, remark: state.remark ?? '–' }),
                  ]}
                  actions={
                    <>
                      <Button
                        icon={<CalendarCheckmarkRegular />}
                        aria-label={t('admin:actions.acceptOf', names)}
                        onClick={() => setDecided({ ...proposal, kind: 'accept' })}
                      >
                        {t('admin:actions.accept')}
                      </Button>
                      <Button
                        icon={<CalendarCancelRegular />}
                        aria-label={t('admin:actions.refuseOf', names)}
                        onClick={() => setDecided({ ...proposal, kind: 'refuse' })}
                      >
                        {t('admin:actions.refuse')}
                      </Button>
                    </>
                  }
                />
              );
            })}
          </ItemList>
        </Section>
      )}
      {decided && (
        <DecideDialog decided={decided} onClose={() => setDecided(undefined)} onChanged={onChanged} />
      )}
    </>
  );
}
