package sala.roster;

import org.jspecify.annotations.Nullable;
import sala.roster.reading.Entry;
import sala.school.Grade;
import sala.school.Term;

/** A class in a term, as a {@link Standing} writes it: {@code 2569/1 P4/1}. */
public record Place(Term term, Grade grade, int room) {

    static String text(Entry entry) {
        return entry.grade() == null ? "" : new Place(entry.term(), entry.grade(), entry.room()).text();
    }

    public String text() {
        return term.year() + "/" + term.number() + " " + grade + "/" + room;
    }

    /** Null for the empty text. */
    public static @Nullable Place of(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("[/ ]");
        return new Place(
                new Term(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])),
                Grade.valueOf(parts[2]),
                Integer.parseInt(parts[3]));
    }

    /** As on the door: {@code ป.4/1}. */
    public String door() {
        return grade.thai() + "/" + room;
    }
}
