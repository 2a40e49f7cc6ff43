import * as React from 'react';
import { GriffelStyle, makeStyles, shorthands, tokens } from '@fluentui/react-components';
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
  geblokkeerd: { color: tokens.colorStatusDangerForeground3 },
  afgerond: { color: tokens.colorStatusSuccessForeground1 },
  vervallen: { color: tokens.colorNeutralForeground3 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
  stale: { color: tokens.colorNeutralForeground2 },
});

const tint = (backgroundColor: string, edge: string): GriffelStyle => ({
  backgroundColor,
  ...shorthands.borderColor(edge),
});
const neutral = tint(tokens.colorNeutralBackground3, tokens.colorNeutralStroke2);
const danger = tint(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerBorder1);

/** The tint behind a mark, and its edge. */
export const useMarkTints = makeStyles({
  onbekend: neutral,
  nietGestart: neutral,
  opSchema: tint(
    `color-mix(in srgb, ${tokens.colorPaletteBlueBackground2} 25%, ${tokens.colorNeutralBackground1})`,
    tokens.colorPaletteBlueBackground2,
  ),
  vertraagd: tint(tokens.colorStatusWarningBackground1, tokens.colorStatusWarningBorder1),
  geblokkeerd: danger,
  afgerond: tint(tokens.colorStatusSuccessBackground1, tokens.colorStatusSuccessBorder1),
  vervallen: neutral,
  overdue: danger,
  stale: neutral,
});

/** The i18n key of a mark's name. */
export function markKey(mark: Mark): string {
  return mark === 'overdue' || mark === 'stale' ? `plan:${mark}` : `plan:status.${mark}`;
}

export function MarkIcon({ mark, className }: { mark: Mark; className?: string }): React.ReactElement {
  const Icon = ICONS[mark];
  return <Icon aria-hidden className={className} />;
}
