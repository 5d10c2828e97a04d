/** What may go wrong in the prompt workshop. */
export const promptFailure = {
  'prompt.missing': {
    happened: 'Prompt ini tidak ada, atau tidak bisa dibaca.',
    safe: 'Prompt dan draf lain tidak berubah.',
    act: 'Buka Bengkel prompt dari menu; prompt yang terakhir ditulis ada di sana.',
  },
} as const;
