/**
 * Office documents as pages to read: LibreOffice makes PDFs of them where it is installed (docs/adr/0031). Start at
 * {@link sala.media.office.OfficeMaker}.
 */
@NullMarked
package sala.media.office;

import org.jspecify.annotations.NullMarked;
