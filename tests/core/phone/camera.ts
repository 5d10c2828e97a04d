/** What a camera does to a picture; widths in pixels, the turn in radians, noise of 255 steps of grey. */
export interface Shot {
  readonly width: number;
  readonly turn: number;
  readonly blur: number;
  readonly noise: number;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The same row of numbers each time, so that a test that failed fails again. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A code as a phone might see it: turned, seen from a little aside, blurred, with noise and little contrast. */
export function photograph(
  code: readonly (readonly boolean[])[],
  { width, turn, blur, noise }: Shot,
  random: () => number,
): Picture {
  const size = Math.ceil(width * 1.25);
  const sharp = expose(code, size, width / code.length, turn);
  const soft = blurred(blurred(sharp, size, blur, true), size, blur, false);
  const data = new Uint8ClampedArray(size * size * 4);
  soft.forEach((light, at) => {
    const grey = 255 * (0.15 + 0.7 * light) + noise * (random() + random() + random() - 1.5);
    data.set([grey, grey, grey, 255], at * 4);
  });
  return { width: size, height: size, data };
}

/** How light each point is, 0 to 1; nine samples a point. */
function expose(
  code: readonly (readonly boolean[])[],
  size: number,
  scale: number,
  turn: number,
): Float32Array {
  const [cosine, sine, half] = [Math.cos(turn), Math.sin(turn), code.length / 2];
  const samples = [-1 / 3, 0, 1 / 3];
  const isDark = (x: number, y: number) => {
    // The far side is a little smaller.
    const depth = 1 + 0.0006 * x;
    const column = Math.floor((cosine * x + sine * y) * depth + half);
    const row = Math.floor((cosine * y - sine * x) * depth + half);
    return code[row]?.[column] ?? false;
  };
  const place = (point: number) => (point + 0.5 - size / 2) / scale;
  return Float32Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)];
    const light = samples.flatMap((dx) =>
      samples.map((dy) => Number(!isDark(place(x + dx), place(y + dy)))),
    );
    return light.reduce((sum, one) => sum + one, 0) / light.length;
  });
}

function blurred(
  light: Float32Array,
  size: number,
  width: number,
  isAcross: boolean,
): Float32Array {
  const reach = Math.ceil(width * 3);
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach);
  const weights = offsets.map((offset) => Math.exp(-(offset ** 2) / (2 * width ** 2)));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const within = (place: number) => Math.min(size - 1, Math.max(0, place));
  return light.map((_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)];
    const near = (offset: number) =>
      isAcross ? y * size + within(x + offset) : within(y + offset) * size + x;
    const sum = offsets.reduce(
      (all, offset, which) => all + (weights[which] ?? 0) * (light[near(offset)] ?? 0),
      0,
    );
    return sum / total;
  });
}
