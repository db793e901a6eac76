/** Tables as files for spreadsheets (docs/adr/0023). Start at {@link sala.web.sheet.Sheet}. */
@NullMarked
package sala.web.sheet;

import org.jspecify.annotations.NullMarked;
