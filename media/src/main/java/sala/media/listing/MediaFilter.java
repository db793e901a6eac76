package sala.media.listing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.description.IndicatorCode;
import sala.media.item.MediaKind;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * Which items a list is to show; null or empty means all.
 *
 * @param words a part of the title or of a keyword
 * @param place where in the year it is taught, and for which indicator
 */
public record MediaFilter(
        String words,
        Set<MediaKind> kinds,
        @Nullable SubjectGroup subject,
        @Nullable Grade grade,
        @Nullable Stage stage,
        @Nullable UUID owner,
        Place place) {

    /** Wherever in the year. */
    public MediaFilter(
            String words,
            Set<MediaKind> kinds,
            @Nullable SubjectGroup subject,
            @Nullable Grade grade,
            @Nullable Stage stage,
            @Nullable UUID owner) {
        this(words, kinds, subject, grade, stage, owner, Place.ANY);
    }

    public static final MediaFilter ALL = new MediaFilter("", Set.of(), null, null, null, null);

    /**
     * Where in the year an item is taught, and what it serves; null means all.
     *
     * @param term 1 or 2
     */
    public record Place(@Nullable Integer term, @Nullable Integer unit, @Nullable IndicatorCode indicator) {

        public static final Place ANY = new Place(null, null, null);
    }

    /** What somebody waits for: work on the files, or a decision. */
    public enum Stage {
        IN_PROGRESS,
        FAILED,
        DRAFT,
        SUBMITTED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN
    }
}
