package sala.web.page;

import java.time.Instant;
import java.util.List;

/**
 * What somebody else changed while a form was being filled in, beside what was typed into it.
 *
 * @param by a name; empty for somebody who is not known here
 */
public record Overtaken(String by, Instant at, List<Change> changes) {

    /** Whether there is something about which the reader must decide. */
    public boolean isDisputed() {
        return changes.stream().anyMatch(Change::isDisputed);
    }

    /**
     * One field that is no longer what it was. Several choices of one field stand apart by blanks.
     *
     * @param before when the form was opened
     * @param now what the other one made of it
     * @param mine what was typed
     */
    public record Change(String field, String before, String now, String mine) {

        /** Whether both have changed it; where only the other one has, that counts. */
        public boolean isDisputed() {
            return !mine.equals(before);
        }
    }
}
