import type { Attachment } from 'svelte/attachments';

/**
 * A dialog that has the page for itself from the moment it is drawn; the focus goes back to what opened it. `onclose`
 * is told once, however it was closed, and at once: the browser's own event comes later, and a key pressed in between
 * may have opened another dialog.
 */
export function modal(onclose: () => void): { attach: Attachment<HTMLDialogElement>; close(): void } {
  let shown: HTMLDialogElement | null = null;
  function leave() {
    const dialog = shown;
    shown = null;
    // The focus goes back before anybody is told, who may move it on.
    dialog?.close();
    // Where nothing had it, a field that is seen no more would keep it until the next picture, and eat the next key.
    const left = document.activeElement;
    if (left instanceof HTMLElement && dialog?.contains(left)) left.blur();
    return dialog !== null;
  }
  const close = () => {
    if (leave()) onclose();
  };
  return {
    close,
    attach(dialog) {
      shown = dialog;
      dialog.showModal();
      dialog.addEventListener('close', close);
      dialog.addEventListener('cancel', (event) => {
        // A file field inside says so, too, when no file was chosen.
        if (event.target !== dialog) return;
        event.preventDefault();
        close();
      });
      return leave;
    },
  };
}
