package sala.roster.reading;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.roster.table.Cells;
import sala.roster.table.Table;

/** A table of persons under headings, such as the ministry's export or our own template. */
record TableFile(Table table, String form) implements RosterFile {

    @Override
    public long forEach(Consumer<RawLine> use) {
        Reading reading = new Reading(use);
        table.forEach(reading::take);
        if (!reading.everHeaded) {
            throw new Invalid("file", "roster.no-headings");
        }
        return reading.passedOver;
    }

    /** One time through the table. */
    private static final class Reading {

        private final Consumer<RawLine> use;
        private @Nullable Headings headings;
        private @Nullable Headings above;
        private String sheet = "";
        private boolean everHeaded;
        private long persons;
        private long passedOver;

        Reading(Consumer<RawLine> use) {
            this.use = use;
        }

        void take(Cells line) {
            if (!line.sheet().equals(sheet)) {
                sheet = line.sheet();
                headings = null;
                above = null;
            }
            Optional<Headings> here = Headings.in(line);
            if (here.isPresent()) {
                head(here.get());
            } else {
                above = null;
                person(line);
            }
        }

        private void head(Headings here) {
            Headings both = above == null ? here : here.below(above);
            above = both.mayGoOn() ? both : null;
            if (both.areWhole()) {
                headings = both;
                everHeaded = true;
            }
        }

        private void person(Cells line) {
            if (headings == null || line.isBlank()) {
                return;
            }
            RawLine read = headings.read(line);
            if (!read.isOfSomebody()) {
                passedOver++;
                return;
            }
            if (++persons > MOST_LINES) {
                throw new Invalid("file", "roster.too-many-lines", MOST_LINES);
            }
            use.accept(read);
        }
    }
}
