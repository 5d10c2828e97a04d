import encodeQR from 'qr';

/** Modules of quiet ground around a code, as the standard asks. */
const border = 4;

/**
 * The modules of a QR code, row by row, true where it is dark. A screen is not scuffed as paper is, so the
 * lowest correction is enough, and the modules stay large.
 */
export const qrModules = (text: string): readonly (readonly boolean[])[] =>
  encodeQR(text.toWellFormed(), 'raw', { ecc: 'low', border });
