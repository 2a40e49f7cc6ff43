import * as React from 'react';
import { ShieldProhibitedRegular } from '@fluentui/react-icons';
import { takesPartInRounds } from '../../plan/round/roundRights';
import { LazyView } from '../shared/LazyView';
import { LinkButton } from '../shared/LinkButton';
import { PageState } from '../shared/PageState';
import { useTab } from '../shared/TabContext';

const load = (): Promise<React.ComponentType> =>
  import(/* webpackChunkName: 'round' */ './RoundPage').then((part) => part.RoundPage);

/** The view Ronde; what it needs is loaded when somebody with a part in rounds comes here. */
export function RoundView(): React.ReactElement {
  const { t, me } = useTab();
  if (takesPartInRounds(me)) return <LazyView load={load} label={t('round:loading')} />;
  return (
    <PageState icon={ShieldProhibitedRegular} title={t('round:noRight.title')} text={t('round:noRight.text')}>
      <LinkButton to={{ view: 'mijn-acties' }}>{t('round:noRight.go')}</LinkButton>
    </PageState>
  );
}
