import type { Mount } from './writing';

/** A page of the editor suite: a text box with its real engine. */
export interface EditorPage {
  /** Id of the editor in `lib/editors` that is to own it. */
  readonly editor: string;
  readonly load: () => Promise<Mount>;
}

/** Every text box of the suite, by name. */
export const editorPages = {
  textarea: { editor: 'textarea', load: async () => (await import('./textarea')).mount },
  reactTextarea: { editor: 'textarea', load: async () => (await import('./reactTextarea')).mount },
  plain: { editor: 'plain', load: async () => (await import('./plain')).mount },
  plaintextOnly: {
    editor: 'plain',
    load: async () => (await import('./plain')).mountPlaintextOnly,
  },
  slate: { editor: 'slate', load: async () => (await import('./slate')).mount },
  draftjs: { editor: 'draftjs', load: async () => (await import('./draftjs')).mount },
  quill: { editor: 'quill', load: async () => (await import('./quill')).mount },
  quill1: { editor: 'quill', load: async () => (await import('./quill1')).mount },
  prosemirror: { editor: 'prosemirror', load: async () => (await import('./prosemirror')).mount },
  ckeditor: { editor: 'ckeditor', load: async () => (await import('./ckeditor')).mount },
  element: { editor: 'element', load: async () => (await import('./element')).mount },
  lexical: { editor: 'lexical', load: async () => (await import('./lexical')).mount },
} as const satisfies Readonly<Record<string, EditorPage>>;

/** Name of a page of the editor suite. */
export type EditorName = keyof typeof editorPages;
