import { ThemeName } from '../theme';

/** What the frame may know of and ask from the page around it. */
export interface HostSide {
  readonly locale: string;
  readonly theme: () => ThemeName;
  readonly userPrincipalName: string;
  readonly openLink: (href: string) => void;
}

interface Request {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: ReadonlyArray<unknown>;
}

const CLIENT_VERSION = '2.0.1';
const RUNTIME = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: { currentApp: {} } },
});

/** The host's half of the teams-js protocol, as far as a tab in this page asks for it. */
export class TeamsHost {
  private initialized = false;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly side: HostSide,
  ) {
    window.addEventListener('message', this.listen);
  }

  stop(): void {
    window.removeEventListener('message', this.listen);
  }

  /** Tells the tab of another theme; false when the tab does not listen. */
  changeTheme(theme: ThemeName): boolean {
    if (this.initialized) this.post({ func: 'themeChange', args: [theme] });
    return this.initialized;
  }

  private readonly listen = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== window.location.origin) return;
    const request = event.data as Request | undefined;
    if (typeof request?.func !== 'string') return;
    const answer = this.answer(request);
    if (answer) this.post({ id: request.id, uuidAsString: request.uuidAsString, args: answer });
  };

  private answer({ func, args = [] }: Request): ReadonlyArray<unknown> | undefined {
    switch (func) {
      case 'initialize':
        this.initialized = true;
        return ['content', 'web', RUNTIME, CLIENT_VERSION];
      case 'getContext':
        return [this.context()];
      case 'executeDeepLink':
        this.side.openLink(String(args[0]));
        return [true];
      default:
        return undefined;
    }
  }

  private context() {
    return {
      locale: this.side.locale,
      theme: this.side.theme(),
      entityId: 'uitvoeringsplan',
      frameContext: 'content',
      hostName: 'Teams',
      hostClientType: 'web',
      sessionId: '',
      userObjectId: '',
      userPrincipalName: this.side.userPrincipalName,
      loginHint: this.side.userPrincipalName,
    };
  }

  private post(message: object): void {
    this.frame.contentWindow?.postMessage(message, window.location.origin);
  }
}
