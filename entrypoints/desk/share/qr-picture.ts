import { qrModules } from '@/components/phone/qr-modules.ts';

/** Pixels for each module: enough for a messenger to make the picture smaller. */
const scale = 8;

/** The QR code of a text as a PNG, black on white. */
export function qrPicture(text: string): Promise<Blob> {
  const modules = qrModules(text);
  const size = modules.length * scale;
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, size, size);
    context.fillStyle = '#000';
    modules.forEach((row, y) => {
      row.forEach((isDark, x) => {
        if (isDark) context.fillRect(x * scale, y * scale, scale, scale);
      });
    });
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
