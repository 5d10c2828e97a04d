import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';

/** Largest picture that is opened, in bytes, and the longest side at which it is looked at, in pixels. */
const largestPicture = 30_000_000;
const longestSide = 2400;

/**
 * How large a picture is looked at, one after the other. Of a long code that was photographed one size is read
 * where the next one is not: where its modules fall on the pixels is chance.
 */
const sizes = [1, 0.75, 0.5, 1.3] as const;

/** Looks longer at a picture than at one frame of a camera: up to three seconds. */
const patience = { effort: 4, timeLimit: 3000 };

/** The text of the QR code in a picture. The reader is loaded when the first picture is. */
export async function readQr(picture: Blob): Promise<Result<string, Failure>> {
  const bitmap = picture.size > largestPicture ? null : await openPicture(picture);
  if (!bitmap) return fail({ code: 'qr.unreadable' });
  const { decodeQR } = await import('qr/decode.js');
  const whole = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  for (const size of sizes) {
    try {
      return succeed(decodeQR(pixelsOf(bitmap, whole * size), patience));
    } catch {
      // Not read at this size.
    }
  }
  return fail({ code: 'qr.none' });
}

/** Null for what the browser opens as no picture. */
const openPicture = (picture: Blob): Promise<ImageBitmap | null> =>
  createImageBitmap(picture).catch(() => null);

function pixelsOf(bitmap: ImageBitmap, scale: number): ImageData {
  const [width, height] = [bitmap.width, bitmap.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  // What is transparent in a picture counts as paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
