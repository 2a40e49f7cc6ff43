import * as React from 'react';
import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Toast,
  Toaster,
  ToastTitle,
  tokens,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { CloudDismissRegular, PersonProhibitedRegular } from '@fluentui/react-icons';
import { translator } from '../i18n/translate';
import { mayRead } from '../plan/rights';
import { TabTarget } from '../plan/tabLink';
import { NavigationKind, TabHost } from './host/tabHost';
import { FLUENT_THEMES } from './host/theme';
import { Loading } from './shared/Loading';
import { PageState } from './shared/PageState';
import { TabContextValue, TabProvider } from './shared/TabContext';
import { useNarrow } from './shared/useNarrow';
import { usePlan } from './shared/usePlan';
import { Views } from './Views';

/** As a style: a class would be given to panels and messages too, which would then hide the page behind them. */
const ROOT = { backgroundColor: tokens.colorNeutralBackground3, minHeight: '100%' };

const useStyles = makeStyles({
  page: {
    maxWidth: '1440px',
    margin: '0 auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
  narrow: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}` },
});

/** Narrower than this everything stands below each other, as on a phone. */
const PHONE_PX = 600;

/** The place in the tab, as the address has it; a host that sees its address change brings another. */
function useTarget(host: TabHost): [TabTarget, (target: TabTarget, kind?: NavigationKind) => void] {
  const [target, setTarget] = React.useState(host.target);
  React.useEffect(() => setTarget(host.target), [host.target]);
  const navigate = (next: TabTarget, kind: NavigationKind = 'push'): void => {
    setTarget(next);
    host.onNavigate(next, kind);
  };
  return [target, navigate];
}

/** The tab inside its theme: reads the plan and shows it, or why it cannot. */
function Tab({ host }: { host: TabHost }): React.ReactElement {
  const styles = useStyles();
  const t = React.useMemo(() => translator(host.locale), [host.locale]);
  const page = React.useRef<HTMLDivElement>(null);
  const narrow = useNarrow(page, PHONE_PX);
  const [target, navigate] = useTarget(host);
  const view = usePlan(host);
  const toasterId = useId('uvp-messages');
  const { dispatchToast } = useToastController(toasterId);
  const { loaded, me, problem } = view;

  const content = (): React.ReactElement => {
    if (loaded && me && mayRead(me)) {
      const value: TabContextValue = {
        host,
        t,
        loaded,
        me,
        target,
        navigate,
        today: view.today,
        editing: view.editing,
        refresh: view.refresh,
        notify: (intent, message) =>
          dispatchToast(
            <Toast>
              <ToastTitle>{message}</ToastTitle>
            </Toast>,
            { intent, timeout: intent === 'error' ? 12_000 : 4_000 },
          ),
      };
      return (
        <TabProvider value={value}>
          <Views view={view} narrow={narrow} />
        </TabProvider>
      );
    }
    if (loaded || problem?.code === 'store.forbidden') {
      return (
        <main>
          <PageState
            icon={PersonProhibitedRegular}
            level={1}
            title={t('tab:stranger.title')}
            text={t('problem:person.unknown')}
          >
            <span>{t('tab:header.who', { name: host.me.name })}</span>
          </PageState>
        </main>
      );
    }
    if (problem) {
      return (
        <main>
          <PageState
            icon={CloudDismissRegular}
            level={1}
            title={t('tab:failed.title')}
            text={t(`problem:${problem.code}`, problem.params)}
          >
            <Button appearance="primary" onClick={() => void view.refresh()}>
              {t('tab:retry')}
            </Button>
          </PageState>
        </main>
      );
    }
    return <Loading label={t('tab:loading')} />;
  };

  return (
    <div ref={page} lang={host.locale} className={mergeClasses(styles.page, narrow && styles.narrow)}>
      {content()}
      <Toaster toasterId={toasterId} position={narrow ? 'bottom' : 'bottom-end'} />
    </div>
  );
}

/** The whole tab, in whatever host it stands. */
export function App({ host }: { host: TabHost }): React.ReactElement {
  return (
    <FluentProvider theme={FLUENT_THEMES[host.theme]} style={ROOT}>
      <Tab host={host} />
    </FluentProvider>
  );
}
