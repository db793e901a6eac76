/**
 * Where sent files become items. Start at {@link sala.media.intake.MediaIntake}; what a file is, is decided by its
 * first bytes ({@link sala.media.form.FileForm}), not by its name. How the bytes travel is in {@code sala.media.upload}
 * and in {@code sala.web.media}.
 */
@NullMarked
package sala.media.intake;

import org.jspecify.annotations.NullMarked;
