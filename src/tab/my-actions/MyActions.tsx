import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { ASK_GROUPS, askedOfMe, onlyReads } from '../shared/askedOfMe';
import { LinkButton } from '../shared/LinkButton';
import { PageState } from '../shared/PageState';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { AskedCard } from './AskedCard';
import { useSticky } from './useSticky';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  intro: { margin: 0, maxWidth: '720px', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What is asked of the person who is signed in. */
export function MyActions(): React.ReactElement {
  const { t, loaded, me, today } = useTab();
  const styles = useStyles();
  const asked = React.useMemo(() => askedOfMe(loaded, me, today), [loaded, me, today]);
  const { shown, isAnswered, keep } = useSticky(asked);
  const role = onlyReads(me)
    ? 'reader'
    : me.duoOf.length > 0 || me.contactOf.length > 0
      ? 'answers'
      : 'coordinator';
  if (shown.length === 0) {
    return (
      <PageState icon={CheckmarkCircleRegular} title={t('tab:mine.none')} text={t('tab:mine.noneText')}>
        <LinkButton to={{ view: 'acties' }}>{t('tab:mine.toAll')}</LinkButton>
      </PageState>
    );
  }
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{t(`tab:mine.intro.${role}`)}</p>
      {ASK_GROUPS.map((group) => {
        const own = shown.filter((one) => one.group === group);
        if (own.length === 0) return null;
        return (
          <Section key={group} title={t(`tab:mine.group.${group}`)} note={t(`tab:mine.groupNote.${group}`)}>
            <ul className={styles.list}>
              {own.map((one) => (
                <AskedCard
                  key={one.action.ref}
                  asked={one}
                  answered={isAnswered(one)}
                  onAnswer={() => keep(one)}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}
