import { HostConfig } from 'adaptivecards';

/** Colours by the names that colours.css gives them, so that a card follows the reader's light or dark setting at once. */
const named = (name: string) => `var(--${name})`;

const colour = (name: string) => ({ default: named(name), subtle: named(name) });

const onSurface = {
  default: { default: named('text'), subtle: named('secondary') },
  dark: colour('text'),
  light: colour('surface'),
  accent: colour('link'),
  good: colour('success'),
  warning: colour('caution'),
  attention: colour('error'),
};

const panel = (background: string, foregroundColors = onSurface) => ({
  backgroundColor: named(background),
  foregroundColors,
  borderColor: named(background),
});

/** The heads of care cards are filled, and nothing on them is coloured. */
const onCare = { ...onSurface, default: colour('on-care'), accent: colour('on-care') };

const fontFamily = 'Arial, Helvetica, sans-serif';
const fontWeights = { lighter: 400, default: 400, bolder: 700 };
/** Pixels at the browser's usual text size; `repair.ts` writes them in the reader's own unit. */
const fontSizes = { small: 16, default: 16, medium: 19, large: 21, extraLarge: 24 };

/** How cards look: the tokens of the NHS palette. */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily, fontSizes, fontWeights },
    monospace: { fontFamily: 'ui-monospace, Consolas, monospace', fontSizes, fontWeights },
  },
  spacing: { small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: named('border') },
  containerStyles: {
    default: panel('surface'),
    emphasis: panel('page'),
    accent: panel('support', onCare),
    good: panel('done'),
    warning: panel('notice'),
    attention: panel('urgent', onCare),
  },
  imageSizes: { small: 40, medium: 80, large: 160 },
  actions: {
    iconPlacement: 'leftOfTitle',
    iconSize: 44,
    maxActions: 24,
    spacing: 'large',
    buttonSpacing: 12,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'vertical',
    actionAlignment: 'stretch',
    allowTitleToWrap: true,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: '' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder' },
  },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 16 },
  textBlock: { headingLevel: 2 },
  textStyles: {
    heading: { size: 'medium', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' },
  },
});
