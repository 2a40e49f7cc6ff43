import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import {
  CalendarErrorRegular,
  CheckmarkCircleFilled,
  CircleRegular,
  ClockRegular,
  FluentIcon,
  PlayCircleRegular,
  ProhibitedRegular,
  QuestionCircleRegular,
  SpeakerMuteRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { Status } from '../../plan/status';
import { Attention } from '../../plan/tabLink';

/** A status, or what is derived from it and asks for attention. */
export type Mark = Status | Attention;

const ICONS: Readonly<Record<Mark, FluentIcon>> = {
  onbekend: QuestionCircleRegular,
  nietGestart: CircleRegular,
  opSchema: PlayCircleRegular,
  vertraagd: ClockRegular,
  geblokkeerd: ProhibitedRegular,
  afgerond: CheckmarkCircleFilled,
  vervallen: SubtractCircleRegular,
  overdue: CalendarErrorRegular,
  stale: SpeakerMuteRegular,
};

/** The colour of a mark's text and icon; never the only sign of it. */
export const useMarkColours = makeStyles({
  onbekend: { color: tokens.colorNeutralForeground2 },
  nietGestart: { color: tokens.colorNeutralForeground2 },
  opSchema: { color: tokens.colorPaletteBlueForeground2 },
  vertraagd: { color: tokens.colorStatusWarningForeground3 },
  geblokkeerd: { color: tokens.colorStatusDangerForeground1 },
  afgerond: { color: tokens.colorStatusSuccessForeground1 },
  vervallen: { color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  stale: { color: tokens.colorNeutralForeground2 },
});

/** The tint behind a mark. */
export const useMarkTints = makeStyles({
  onbekend: { backgroundColor: tokens.colorNeutralBackground4 },
  nietGestart: { backgroundColor: tokens.colorNeutralBackground4 },
  opSchema: { backgroundColor: tokens.colorPaletteBlueBackground2 },
  vertraagd: { backgroundColor: tokens.colorStatusWarningBackground1 },
  geblokkeerd: { backgroundColor: tokens.colorStatusDangerBackground1 },
  afgerond: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  vervallen: { backgroundColor: tokens.colorNeutralBackground4 },
  overdue: { backgroundColor: tokens.colorStatusDangerBackground1 },
  stale: { backgroundColor: tokens.colorNeutralBackground4 },
});

/** The i18n key of a mark's name. */
export function markKey(mark: Mark): string {
  return mark === 'overdue' || mark === 'stale' ? `plan:${mark}` : `plan:status.${mark}`;
}

export function MarkIcon({ mark, className }: { mark: Mark; className?: string }): React.ReactElement {
  const Icon = ICONS[mark];
  return <Icon aria-hidden className={className} />;
}
