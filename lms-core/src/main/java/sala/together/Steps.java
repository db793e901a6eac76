package sala.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import sala.sql.Sql;

/** Where a class has something in its courses, so that watching it together moves the class on there. */
@Singleton
public class Steps {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Steps(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the course that was given to the class last, of those that have it now. */
    public Optional<OnScreen.Step> of(UUID classroom, UUID item) {
        Instant now = clock.instant();
        return sql.first(
                row -> new OnScreen.Step(row.id("course"), row.id("id")),
                "select a.id, a.course from activity a join activity_reference r on r.activity = a.id"
                        + " join course c on c.id = a.course join assignment g on g.course = a.course"
                        + " where r.reference = ? and g.classroom = ? and c.taught and g.from_at <= ?"
                        + " and (g.until_at is null or g.until_at > ?) order by g.from_at desc, a.position, a.id limit 1",
                item,
                classroom,
                now,
                now);
    }
}
