// What pdfkit 0.20 has and its published types (0.17) do not.
declare global {
  namespace PDFKit {
    interface PDFOutline {
      /** `top` and `left` are where the bookmark leads to on its page; pdfkit counts `left` from the right edge. */
      addItem(title: string, options: { readonly top: number; readonly left: number }): PDFOutline;
    }
    namespace Mixins {
      interface AnnotationOption {
        /** The tag that the link belongs to, for screen readers. */
        structParent?: PDFStructureElement;
      }
    }
  }
}

export {};
