import * as React from 'react';
import { ShieldProhibitedRegular } from '@fluentui/react-icons';
import { mayManage } from '../../plan/rights';
import { LazyView } from '../shared/LazyView';
import { LinkButton } from '../shared/LinkButton';
import { PageState } from '../shared/PageState';
import { useTab } from '../shared/TabContext';

const load = (): Promise<React.ComponentType> =>
  import(/* webpackChunkName: 'admin' */ './Admin').then((part) => part.Admin);

/** The view Beheer; what only coordinators need is loaded when one of them comes here. */
export function AdminView(): React.ReactElement {
  const { t, me } = useTab();
  if (mayManage(me)) return <LazyView load={load} label={t('admin:loading')} />;
  return (
    <PageState icon={ShieldProhibitedRegular} title={t('admin:noRight.title')} text={t('admin:noRight.text')}>
      <LinkButton to={{ view: 'overzicht' }}>{t('admin:noRight.go')}</LinkButton>
    </PageState>
  );
}
