import * as React from 'react';
import { Badge, Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { dayInAmsterdam, daysBetween } from '../../../plan/dates';
import { duoOf } from '../../../plan/people';
import { SiteHealth } from '../../../store/planSetup';
import { formatList, formatMoment } from '../../shared/format';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { Ledger, useLedger } from '../ledger/useLedger';
import { Item, ItemList } from '../shared/ItemList';
import { LoadedPart } from '../shared/LoadedPart';
import { useLoaded } from '../shared/useLoaded';

/** With reminders on, so many days without any message are a reason to look at the service. */
const QUIET_DAYS = 10;

interface Finding {
  readonly title: string;
  readonly ok: boolean;
  readonly notes: ReadonlyArray<string>;
}

/** Whether what the app needs is there and runs. */
export function HealthSection(): React.ReactElement {
  const { t, host, loaded, today } = useTab();
  const site = useLoaded<SiteHealth>(() => host.setup.checkSite());
  const ledger = useLedger();
  const { settings, people, plan } = loaded;

  const lists = (health: SiteHealth): Finding => {
    const faults = health.lists.flatMap(({ title, exists, missingColumns }) => {
      if (!exists) return [t('admin:health.listMissing', { list: title })];
      if (missingColumns.length === 0) return [];
      return [t('admin:health.columnsMissing', { list: title, columns: missingColumns.join(', ') })];
    });
    const fine = t('admin:health.listsOk', { count: health.lists.length, version: health.schemaVersion });
    return {
      title: t('admin:health.lists'),
      ok: faults.length === 0,
      notes: faults.length === 0 ? [fine] : faults,
    };
  };
  const service = ({ nudges }: Ledger): Finding => {
    const title = t('admin:health.service');
    const last = nudges.find(({ sentAt }) => sentAt !== undefined)?.sentAt;
    if (last === undefined) {
      const note = t(settings.remindersOn ? 'admin:health.never' : 'admin:health.neverOff');
      return { title, ok: !settings.remindersOn, notes: [note] };
    }
    const days = daysBetween(dayInAmsterdam(new Date(last)), today);
    const quiet = settings.remindersOn && days > QUIET_DAYS;
    const moment = formatMoment(host.locale, last);
    return { title, ok: !quiet, notes: [t(`admin:health.${quiet ? 'quiet' : 'last'}`, { moment, days })] };
  };
  const chats = ({ conversations }: Ledger): Finding => {
    const count = conversations.filter(({ removed }) => !removed).length;
    const note = count === 0 ? t('admin:health.noChats') : t('admin:health.chatsOk', { count });
    return { title: t('admin:health.chats'), ok: count > 0, notes: [note] };
  };
  const duos = (): Finding => {
    const without = plan.priorities
      .map(({ number }) => number)
      .filter(
        (number) =>
          plan.actions.some(({ priority }) => priority === number) && duoOf(people, number).length === 0,
      );
    const numbers = formatList(host.locale, without.map(String));
    const note = without.length === 0 ? t('admin:health.duosOk') : t('admin:health.duosMissing', { numbers });
    return { title: t('admin:health.duos'), ok: without.length === 0, notes: [note] };
  };
  const show = ({ title, ok, notes }: Finding): React.ReactElement => (
    <Item
      key={title}
      title={
        <>
          <span>{title}</span>
          <Badge
            appearance="tint"
            color={ok ? 'success' : 'warning'}
            icon={ok ? <CheckmarkCircleRegular /> : <WarningRegular />}
          >
            {t(ok ? 'admin:health.ok' : 'admin:health.attention')}
          </Badge>
        </>
      }
      notes={notes}
    />
  );

  return (
    <Section
      title={t('admin:health.title')}
      note={t('admin:health.note')}
      action={
        <Button
          icon={<ArrowClockwiseRegular />}
          onClick={() => {
            site.reload();
            ledger.reload();
          }}
        >
          {t('admin:health.again')}
        </Button>
      }
    >
      <ItemList label={t('admin:health.title')}>{show(duos())}</ItemList>
      <LoadedPart part={site} name={t('admin:health.lists')}>
        {(health) => <ItemList label={t('admin:health.lists')}>{show(lists(health))}</ItemList>}
      </LoadedPart>
      <LoadedPart part={ledger} name={t('admin:health.service')}>
        {(read) => (
          <ItemList label={t('admin:health.service')}>
            {show(service(read))}
            {show(chats(read))}
          </ItemList>
        )}
      </LoadedPart>
    </Section>
  );
}
