package sala.search;

import org.jspecify.annotations.Nullable;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What somebody looks for.
 *
 * @param words as typed; blank for everything, newest first
 * @param kind such as {@code video}; null for all kinds
 * @param page from 1
 * @param size hits a page
 */
public record Question(
        String words,
        @Nullable SubjectGroup subject,
        @Nullable Grade grade,
        @Nullable String kind,
        int page,
        int size) {

    public Question {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("pages begin at 1 and have at least one hit");
        }
    }

    /** Everything of all kinds with these words, first page. */
    public static Question of(String words) {
        return new Question(words, null, null, null, 1, 10);
    }

    public Question withKind(@Nullable String other) {
        return new Question(words, subject, grade, other, page, size);
    }

    public Question withSubject(@Nullable SubjectGroup other) {
        return new Question(words, other, grade, kind, page, size);
    }

    public Question withGrade(@Nullable Grade other) {
        return new Question(words, subject, other, kind, page, size);
    }

    /** How many hits stand on the pages before. */
    public int skipped() {
        return (page - 1) * size;
    }
}
