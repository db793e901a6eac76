/**
 * Thai writing as it comes out of real files, made comparable. Start at {@link sala.search.thai.ThaiRepair}, which puts
 * broken text right, and {@link sala.search.thai.Folding}, which drops what people leave out or mistype. Knows letters
 * only: words are found by the analyzers in {@code sala.search.lucene}.
 */
@NullMarked
package sala.search.thai;

import org.jspecify.annotations.NullMarked;
