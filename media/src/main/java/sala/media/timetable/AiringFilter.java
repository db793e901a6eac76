package sala.media.timetable;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sala.school.Grade;

/**
 * Which airings somebody looks for.
 *
 * @param channel null for all
 * @param grade null for all
 */
public record AiringFilter(LocalDate day, @Nullable Channel channel, @Nullable Grade grade) {}
