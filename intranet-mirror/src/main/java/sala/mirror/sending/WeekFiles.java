package sala.mirror.sending;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.blob.Hash;
import sala.replica.ComingNeed;
import sala.replica.ComingNeeds;
import sala.sql.Sql;

/** The files that a school needs in the coming week, by its timetable and its assignments, and no others. */
@Singleton
@Transactional
public class WeekFiles {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Sql sql;
    private final Clock clock;
    private final List<ComingNeeds> needs;

    @Inject
    public WeekFiles(Sql sql, Clock clock, Instance<ComingNeeds> needs) {
        this(sql, clock, needs.stream().toList());
    }

    public WeekFiles(Sql sql, Clock clock, List<ComingNeeds> needs) {
        this.sql = sql;
        this.clock = clock;
        this.needs = List.copyOf(needs);
    }

    /** As the school's newest list names them. */
    Set<Hash> of(UUID school) {
        Instant until = clock.instant().plus(WEEK);
        Map<String, List<UUID>> records = needs.stream()
                .flatMap(one -> one.of(school, until).stream())
                .collect(Collectors.groupingBy(
                        ComingNeed::kind, Collectors.mapping(ComingNeed::record, Collectors.toList())));
        Set<Hash> files = new HashSet<>();
        records.forEach((kind, ids) -> files.addAll(files(school, kind, ids)));
        return files;
    }

    private List<Hash> files(UUID school, String kind, Collection<UUID> records) {
        return sql.list(
                row -> new Hash(row.text("file")),
                """
                select distinct f.file from published_record p join record_file f on f.record = p.hash
                where p.school_id = ? and p.until is null and p.kind = ? and p.record_id = any(?)
                """,
                school,
                kind,
                records);
    }
}
