import { tokens } from '@fluentui/react-components';
import { HostConfig } from 'adaptivecards';

const { fontFamilyBase: fontFamily, fontFamilyMonospace } = tokens;

const foreground = (main: string, subtle = main) => ({ default: main, subtle });

const textColors = {
  default: foreground(tokens.colorNeutralForeground1, tokens.colorNeutralForeground3),
  dark: foreground(tokens.colorNeutralForeground1, tokens.colorNeutralForeground3),
  light: foreground(tokens.colorNeutralForegroundInverted),
  accent: foreground(tokens.colorBrandForeground1),
  good: foreground(tokens.colorStatusSuccessForeground1),
  warning: foreground(tokens.colorStatusWarningForeground1),
  attention: foreground(tokens.colorStatusDangerForeground3),
};

const container = (backgroundColor: string, borderColor: string) => ({
  backgroundColor,
  borderColor,
  foregroundColors: textColors,
});

const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 400, default: 400, bolder: 600 };

/** Sizes and spacing as in Teams; colours are the theme's own variables, so a card changes with the theme. */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontFamily,
  fontTypes: {
    default: { fontFamily, fontSizes, fontWeights },
    monospace: { fontFamily: fontFamilyMonospace, fontSizes, fontWeights },
  },
  fontSizes,
  fontWeights,
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container(tokens.colorNeutralBackground1, tokens.colorNeutralStroke2),
    emphasis: container(tokens.colorNeutralBackground3, tokens.colorNeutralStroke2),
    accent: container(tokens.colorBrandBackground2, tokens.colorBrandStroke2),
    good: container(tokens.colorStatusSuccessBackground1, tokens.colorStatusSuccessBorder1),
    warning: container(tokens.colorStatusWarningBackground1, tokens.colorStatusWarningBorder1),
    attention: container(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerBorder1),
  },
  textStyles: {
    heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' },
    columnHeader: {
      size: 'default',
      weight: 'bolder',
      color: 'default',
      isSubtle: false,
      fontType: 'default',
    },
  },
  textBlock: { headingLevel: 3 },
  factSet: {
    title: {
      size: 'default',
      color: 'default',
      isSubtle: false,
      weight: 'bolder',
      wrap: true,
      maxWidth: 150,
    },
    value: { size: 'default', color: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention', size: 'default' },
      optionalInputs: { weight: 'bolder', size: 'default' },
    },
    errorMessage: { color: 'attention', size: 'small', weight: 'default' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
});
