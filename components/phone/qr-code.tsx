import { useMemo } from 'react';
import { qrModules } from './qr-modules.ts';

interface Props {
  readonly text: string;
  /** What a person who cannot see it is told. */
  readonly name: string;
}

/** A QR code of a text. Always black on white: many phones read no other. */
export function QrCode({ text, name }: Props) {
  const modules = useMemo(() => qrModules(text), [text]);
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
