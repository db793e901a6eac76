/**
 * What files are by their bytes: {@link sala.media.form.FileForm} for what the first of them tell,
 * {@link sala.media.form.FormReader} where one has to look deeper. What is done with each form is decided elsewhere.
 */
@NullMarked
package sala.media.form;

import org.jspecify.annotations.NullMarked;
