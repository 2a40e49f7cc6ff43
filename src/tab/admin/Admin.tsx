import * as React from 'react';
import { Field, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { useTab } from '../shared/TabContext';
import { useNarrow } from '../shared/useNarrow';
import { ActionsSection } from './actions/ActionsSection';
import { DecisionsSection } from './decisions/DecisionsSection';
import { HealthSection } from './health/HealthSection';
import { UndeliveredSection } from './health/UndeliveredSection';
import { ImportSection } from './import/ImportSection';
import { LedgerSection } from './ledger/LedgerSection';
import { PeopleSection } from './people/PeopleSection';
import { PrioritiesSection } from './priorities/PrioritiesSection';
import { SettingsSection } from './settings/SettingsSection';
import { ADMIN_PART } from './shared/adminPart';

const SECTIONS = {
  acties: ActionsSection,
  import: ImportSection,
  prioriteiten: PrioritiesSection,
  betrokkenen: PeopleSection,
  besluiten: DecisionsSection,
  instellingen: SettingsSection,
  grootboek: LedgerSection,
  'niet-bezorgd': UndeliveredSection,
  gezondheid: HealthSection,
} as const;

type SectionName = keyof typeof SECTIONS;

const NAMES = Object.keys(SECTIONS) as SectionName[];

/** Narrower than this the parts are chosen from a list above instead of beside. */
const NAV_NEEDS_PX = 860;

const useStyles = makeStyles({
  wide: {
    display: 'grid',
    gridTemplateColumns: '232px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  narrow: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** All that coordinators manage, a part at a time; the part stands in the address. */
export function Admin(): React.ReactElement {
  const { t, target, navigate } = useTab();
  const styles = useStyles();
  const view = React.useRef<HTMLDivElement>(null);
  const narrow = useNarrow(view, NAV_NEEDS_PX);
  const name = NAMES.find((known) => known === target.section) ?? 'acties';
  const Section = SECTIONS[name];
  const go = (section: string): void => navigate({ view: 'beheer', section });
  return (
    <div ref={view} className={narrow ? styles.narrow : styles.wide}>
      <nav aria-label={t('admin:nav')}>
        {narrow ? (
          <Field label={t('admin:nav')}>
            <Select value={name} onChange={(_event, data) => go(data.value)}>
              {NAMES.map((one) => (
                <option key={one} value={one}>
                  {t(`admin:section.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          <TabList
            vertical
            selectedValue={name}
            aria-label={t('admin:nav')}
            onTabSelect={(_event, data) => go(String(data.value))}
          >
            {NAMES.map((one) => (
              <Tab key={one} value={one}>
                {t(`admin:section.${one}`)}
              </Tab>
            ))}
          </TabList>
        )}
      </nav>
      <div id={ADMIN_PART} tabIndex={-1} className={styles.content}>
        <Section key={name} />
      </div>
    </div>
  );
}
