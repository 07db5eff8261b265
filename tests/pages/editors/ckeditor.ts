import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { sendOnEnter, type Mount } from './writing';

/** CKEditor 5 with the plain essentials, as in Teams. */
export const mount: Mount = (wish) => {
  const box = document.createElement('div');
  wish.holder.append(box);
  let editor: InlineEditor | undefined;
  void InlineEditor.create({
    root: { element: box },
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
  }).then((made) => {
    editor = made;
    // The engine draws its box anew, and drops attributes that it does not know of.
    const put = (): void => {
      for (const [name, value] of Object.entries(wish.attributes)) {
        if (name === 'class') box.classList.add(...value.split(' '));
        else if (box.getAttribute(name) !== value) box.setAttribute(name, value);
      }
    };
    put();
    new MutationObserver(put).observe(box, { attributes: true });
    sendOnEnter(box, wish);
  });
  return {
    box,
    text: () => wordsOf(editor?.getData() ?? ''),
    clear: () => editor?.setData(''),
    end: () => void editor?.destroy(),
  };
};

function wordsOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const end of page.querySelectorAll('br')) end.replaceWith('\n');
  return Array.from(page.body.children, ({ textContent }) => textContent)
    .join('\n')
    .replaceAll('\u00A0', ' ');
}
