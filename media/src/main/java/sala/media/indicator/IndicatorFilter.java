package sala.media.indicator;

import org.jspecify.annotations.Nullable;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * Which indicators a list is to show; null or empty means all.
 *
 * @param words each a part of the code or of the text
 */
public record IndicatorFilter(String words, @Nullable SubjectGroup subject, @Nullable Grade grade) {

    public static final IndicatorFilter ALL = new IndicatorFilter("", null, null);
}
