package sala.roster.reading;

import java.util.function.Consumer;
import sala.fault.Invalid;
import sala.roster.table.FileSigns;
import sala.roster.table.Table;
import sala.roster.table.ZipLimits;

/** A file of pupils and teachers, whatever form it has. */
public interface RosterFile {

    /** More than two districts have. */
    int MOST_LINES = 50_000;

    /**
     * Goes through its persons; lines of titles, blanks and sums are passed over.
     *
     * @return how many lines were passed over that are not blank
     * @throws Invalid when the file as a whole cannot be read, with what to do
     */
    long forEach(Consumer<RawLine> use);

    /** For people: {@code csv}, {@code xlsx} or {@code oneroster}. */
    String form();

    /** @throws Invalid when it is nothing that can be read */
    static RosterFile of(byte[] file) {
        if (FileSigns.isZip(file) && OneRosterFile.isOne(ZipLimits.namesIn(file))) {
            return new OneRosterFile(file);
        }
        return new TableFile(Table.of(file), FileSigns.isZip(file) ? "xlsx" : "csv");
    }
}
