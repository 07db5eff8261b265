/** Quill 1 brings no types of its own; this is what the page asks of it. */
declare module 'quill1' {
  export default class Quill {
    constructor(holder: HTMLElement, options: { readonly modules: { readonly toolbar: boolean } });
    readonly root: HTMLElement;
    getText(): string;
    setText(text: string): unknown;
  }
}
