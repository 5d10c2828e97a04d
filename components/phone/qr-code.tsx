import encodeQR from 'qr';
import { useMemo } from 'react';

interface Props {
  readonly text: string;
  /** What a person who cannot see it is told. */
  readonly name: string;
}

/** Modules of quiet ground around a code, as the standard asks. */
const border = 4;

/**
 * A QR code of a text. A screen is not scuffed as paper is, so the lowest correction is enough, and the
 * modules stay large. Always black on white: many phones read no other.
 */
export function QrCode({ text, name }: Props) {
  const modules = useMemo(
    () => encodeQR(text.toWellFormed(), 'raw', { ecc: 'low', border }),
    [text],
  );
  const size = modules.length;
  const path = modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      aria-label={name}
      className="qr"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      <rect fill="#fff" height={size} width={size} />
      <path d={path} fill="#000" />
    </svg>
  );
}
