package sala.media.making;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import sala.media.form.FileForm;

/**
 * A file to make something of.
 *
 * @param file under a name that says nothing
 * @param into a folder for this work alone
 * @param cancelled asked now and then
 */
public record Work(FileForm form, Path file, Path into, BooleanSupplier cancelled) {}
