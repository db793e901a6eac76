package sala.search;

import java.util.Locale;

/** What hits can be narrowed by. In addresses and in the index each has its name in small letters. */
public enum Facet {
    /** Such as {@code video}. */
    KIND,
    /** Names of {@link sala.school.SubjectGroup}. */
    SUBJECT,
    /** Names of {@link sala.school.Grade}. */
    GRADE,
    /** Where something comes from, such as {@code DLTV}. */
    SOURCE,
    /** In two letters. */
    LANGUAGE,
    /** Ids of schools. */
    SCHOOL,
    /** {@value #YES} for recordings with words to read. */
    SUBTITLES,
    /** Names of {@link LengthBand}. */
    LENGTH,
    /** School years of the Buddhist era. */
    YEAR;

    public static final String YES = "yes";

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
