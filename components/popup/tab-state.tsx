import type { PopupTexts } from '@/lib/i18n/popup-messages.ts';
import { useMessages } from '../language.tsx';
import type { PopupState } from './popup-state.ts';
import { usePopupTexts } from './use-popup-texts.ts';

/** One sentence of what is, one of what follows from it. */
export function TabState({ state }: { readonly state: PopupState }) {
  const { m } = useMessages();
  const popup = usePopupTexts();
  const { is, follows } = words(state, popup);
  return (
    <section className="tab-state">
      <h2>{is}</h2>
      {state.kind === 'composer' && <p className="points">{m.common.openPoints(state.points)}</p>}
      <p className="quiet small">{follows}</p>
    </section>
  );
}

function words(state: PopupState, popup: PopupTexts): { is: string; follows: string } {
  switch (state.kind) {
    case 'unsupported':
      return { is: popup.unsupported, follows: popup.unsupportedNote };
    case 'not-allowed':
      return { is: popup.noPermission(state.site), follows: popup.noPermissionAct };
    case 'not-used':
      return { is: popup.notUsed(state.site), follows: popup.notUsedAct };
    case 'off':
      return { is: popup.off(state.site), follows: popup.offNote };
    case 'no-composer':
      return {
        is: popup.noComposer(state.site),
        follows: state.isOther ? popup.noFieldAct : popup.noComposerAct,
      };
    case 'composer':
      return {
        is: popup.composer(state.site),
        follows: state.draftId ? popup.kept : popup.notKept,
      };
  }
}
