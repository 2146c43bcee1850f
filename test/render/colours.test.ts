import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../media/preview.css', import.meta.url), 'utf8');

/** What the light themes of the supported versions of VS Code use on white, and their texts. */
const themes = {
  error: ['#e51400'],
  warning: ['#bf8803'],
  info: ['#1a85ff', '#0063d3'],
} as const;
const texts = ['#000000', '#202020', '#3b3b3b'];

type Colour = readonly [number, number, number];

const read = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** Relative luminance, after WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(name: string, hex: string, text: string): Colour {
  const share = Number(new RegExp(`--${name}: color-mix\\(in srgb, var\\([^)]+\\) (\\d+)%, var\\(--text\\)\\)`).exec(css)?.[1]) / 100;
  const [mark, ink] = [read(hex), read(text)];
  return [0, 1, 2].map((i) => Math.round(share * (mark[i] ?? 0) + (1 - share) * (ink[i] ?? 0))) as unknown as Colour;
}

test.each(Object.entries(themes).flatMap(([name, colours]) => colours.flatMap((colour) => texts.map((text) => [name, colour, text] as const))))(
  'words in the colour of %s (%s, beside text in %s) can be read on white',
  (name, colour, text) => expect(1.05 / (luminance(mixed(name, colour, text)) + 0.05)).toBeGreaterThanOrEqual(4.5),
);
