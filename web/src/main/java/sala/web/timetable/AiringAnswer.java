package sala.web.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.timetable.Airing;
import sala.media.timetable.Link;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.text.Wording;

/** A lesson of the timetable as programs get it. */
public record AiringAnswer(
        UUID id,
        String channel,
        Instant starts,
        Instant ends,
        List<String> grades,
        @Nullable String subject,
        String title,
        @Nullable String unit,
        List<Belonging> belonging) {

    static Day of(LocalDate day, List<Airing> airings, List<Link> links) {
        return new Day(day, airings.stream().map(airing -> of(airing, links)).toList());
    }

    private static AiringAnswer of(Airing airing, List<Link> links) {
        SubjectGroup subject = airing.topic().subject();
        return new AiringAnswer(
                airing.id(),
                airing.slot().channel().name(),
                airing.slot().starts(),
                airing.slot().ends(),
                airing.topic().orderedGrades().stream().map(Grade::name).toList(),
                subject == null ? null : Wording.code(subject),
                airing.topic().title(),
                airing.topic().unit().isEmpty() ? null : airing.topic().unit(),
                links.stream()
                        .filter(link -> link.airing().equals(airing.id()))
                        .map(link -> new Belonging(link.role().name().toLowerCase(Locale.ROOT), link.target()))
                        .toList());
    }

    /** One day. */
    public record Day(LocalDate day, List<AiringAnswer> airings) {}

    /** What belongs to a lesson; told to those who keep the timetable. */
    public record Belonging(String role, UUID id) {}
}
