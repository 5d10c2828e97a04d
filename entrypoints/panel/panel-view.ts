/** How the panel is shown. */
export interface PanelView {
  readonly isOpen: boolean;
  /** Counts up when the keyboard should go into the panel. */
  readonly focusRequests: number;
}
