package sala.roster.table;

import java.util.function.Consumer;
import sala.fault.Invalid;

/** A file of lines, which can be gone through again and again. No line is held longer than it is used. */
public interface Table {

    /** @throws Invalid when the file is broken */
    void forEach(Consumer<Cells> use);

    /**
     * Knows by its first bytes what a file is.
     *
     * @throws Invalid when it is nothing that can be read, with what to do
     */
    static Table of(byte[] file) {
        if (FileSigns.isOldOffice(file)) {
            throw new Invalid("file", FileSigns.isEncrypted(file) ? "roster.file-locked" : "roster.file-old-excel");
        }
        if (FileSigns.isZip(file)) {
            return new XlsxTable(file);
        }
        if (FileSigns.isNoText(file)) {
            throw new Invalid("file", "roster.file-no-table");
        }
        return new CsvTable(file);
    }
}
