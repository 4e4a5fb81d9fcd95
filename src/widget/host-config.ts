import { HostConfig } from 'adaptivecards';

const text = '#212b32';
const secondary = '#4c6272';
const white = '#ffffff';

const colour = (shade: string) => ({ default: shade, subtle: shade });

const onLight = {
  default: { default: text, subtle: secondary },
  dark: colour(text),
  light: colour(white),
  accent: colour('#005eb8'),
  good: colour('#00662f'),
  warning: colour('#7a4b00'),
  attention: colour('#b3200f'),
};

const panel = (backgroundColor: string) => ({
  backgroundColor,
  foregroundColors: onLight,
  borderColor: backgroundColor,
});

/**
 * How cards look: the tokens of the NHS palette, and sizes in the reader's own unit, so that a larger text setting in
 * the browser makes the cards' text larger too.
 * @param rem pixels of one rem on this page.
 */
export function hostConfig(rem: number): HostConfig {
  const fontFamily = 'Arial, Helvetica, sans-serif';
  const fontSizes = { small: rem, default: rem, medium: rem * 1.1875, large: rem * 1.3125, extraLarge: rem * 1.5 };
  const fontWeights = { lighter: 400, default: 400, bolder: 700 };
  return new HostConfig({
    supportsInteractivity: true,
    fontTypes: {
      default: { fontFamily, fontSizes, fontWeights },
      monospace: { fontFamily: 'ui-monospace, Consolas, monospace', fontSizes, fontWeights },
    },
    spacing: { small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: '#d8dde0' },
    containerStyles: {
      default: panel(white),
      emphasis: panel('#f0f4f5'),
      accent: panel('#e6f0fa'),
      good: panel('#e6f4ec'),
      warning: panel('#fff9c4'),
      attention: panel('#fdeceb'),
    },
    imageSizes: { small: 40, medium: 80, large: 160 },
    actions: {
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
}
