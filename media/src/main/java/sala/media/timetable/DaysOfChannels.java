package sala.media.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whole days of channels, as files and the district's copies bring them. Asks nobody for leave. */
@Singleton
public class DaysOfChannels {

    private final AiringRows rows;
    private final TimetableDays days;

    @Inject
    public DaysOfChannels(AiringRows rows, TimetableDays days) {
        this.rows = rows;
        this.days = days;
    }

    /** What is on, earliest first. */
    public List<Airing> of(Channel channel, LocalDate day) {
        return rows.of(channel, day);
    }

    /** Makes the day be this; nobody hears of it when it was so before. Within a transaction. */
    public void become(Channel channel, LocalDate day, Collection<Airing> wanted) {
        List<Airing> known = rows.of(channel, day);
        if (Set.copyOf(known).equals(Set.copyOf(wanted))) {
            return;
        }
        Set<UUID> kept = wanted.stream().map(Airing::id).collect(Collectors.toSet());
        rows.remove(
                known.stream().map(Airing::id).filter(id -> !kept.contains(id)).toList());
        wanted.stream().filter(airing -> !known.contains(airing)).forEach(rows::put);
        days.changed(channel, day);
    }
}
