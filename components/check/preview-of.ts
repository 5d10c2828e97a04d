import type { PreviewData } from './preview.tsx';

/** Stands in until the counting of the core is there. */
export const previewOf = (_text: string): PreviewData => ({ folds: [], better: null, limits: [] });
