/** Texts of the popup. */
export const popup = {
  title: 'Siap Tayang',
};
