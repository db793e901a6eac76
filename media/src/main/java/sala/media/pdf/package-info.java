/**
 * Looking whether a PDF can be opened, before it is shown as it is. {@link sala.media.pdf.PdfMaker} asks a program that
 * a bad file may end without harm; that program is {@link sala.media.pdf.PdfMain}, which alone knows PDFBox
 * (docs/adr/0030).
 */
@NullMarked
package sala.media.pdf;

import org.jspecify.annotations.NullMarked;
