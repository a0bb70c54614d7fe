/** Colours of one's own for the style tokens. */

/** A colour in OKLCH: lightness from 0 to 1, chroma, hue in degrees. */
interface Lch {
  lightness: number;
  chroma: number;
  hue: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** `#336699` as linear light, each part from 0 to 1. */
const parseHex = (hex: string): Rgb =>
  [1, 3, 5].map((at) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Rgb;

const formatHex = (rgb: Rgb): string =>
  `#${rgb
    .map((value) =>
      Math.round(fromLinear(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Relative luminance by WCAG 2: of two colours, it decides the contrast. */
const getLuminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The matrices of https://www.w3.org/TR/css-color-4/#color-conversion-code. */
function toLch([red, green, blue]: Rgb): Lch {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

function fromLch({ lightness, chroma, hue }: Lch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const isShown = (rgb: Rgb) => rgb.every((value) => value >= -1e-4 && value <= 1.0001);

const clip = (rgb: Rgb): Rgb => rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;

/** The lightness from 0 to 1 at which a hue is as bright as asked, by halving. */
function findLightness(luminance: number, chroma: number, hue: number): number {
  let [dark, bright] = [0, 1];
  for (let step = 0; step < 40; step += 1) {
    const lightness = (dark + bright) / 2;
    if (getLuminance(fromLch({ lightness, chroma, hue })) < luminance) dark = lightness;
    else bright = lightness;
  }
  return (dark + bright) / 2;
}

/** A colour in another hue and of the same luminance, as colourful as it can be. */
function turn(hex: string, hue: number, strength: number): string {
  const rgb = parseHex(hex);
  const luminance = getLuminance(rgb);
  let chroma = toLch(rgb).chroma * strength;
  for (;;) {
    const turned = fromLch({ lightness: findLightness(luminance, chroma, hue), chroma, hue });
    if (isShown(turned) || chroma < 0.001) return formatHex(clip(turned));
    chroma *= 0.95;
  }
}

/** The hue of what is urgent, and that of marks in a text. */
const HUES: Readonly<Record<string, number>> = { brick: 18, straw: 78 };

/** With less chroma, a colour is a grey: it has no hue. */
const GREY = 0.02;

/** Degrees between two hues that are told apart. */
const APART = 40;

const getDistance = (left: number, right: number) => Math.abs(((left - right + 540) % 360) - 180);

/** What is urgent keeps its red, unless the colour of the site is near it. */
function findHue(name: string, accent: number): number {
  const own = HUES[name];
  if (own === undefined) return accent;
  return getDistance(own, accent) < APART ? (accent + 180) % 360 : own;
}

/** The colours in the two palettes of the style tokens: `--river: #336699;`. */
const COLOUR = /(--([a-z-]+): )(#[\da-f]{6});/g;

/**
 * The style tokens in the hue of a colour, `#rrggbb`. Each colour keeps its luminance, and so each pair its contrast.
 *
 * @param css the text of `src/styles/tokens.css`
 */
export function recolour(css: string, colour: string): string {
  const accent = toLch(parseHex(colour));
  // Paper and ink take more of the colour than before, so that they are others where the hue is the same.
  const strengthOf = (name: string) =>
    name in HUES ? 1 : accent.chroma < GREY ? 0 : name.startsWith('river') ? 1.1 : 1.4;
  return css.replaceAll(COLOUR, (_line, start: string, name: string, hex: string) => {
    return `${start}${turn(hex, findHue(name, accent.hue), strengthOf(name))};`;
  });
}

/** The contrast of two colours by WCAG 2, from 1 to 21. */
export function getContrast(left: string, right: string): number {
  const [dark = 0, bright = 0] = [left, right]
    .map((hex) => getLuminance(parseHex(hex)))
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
