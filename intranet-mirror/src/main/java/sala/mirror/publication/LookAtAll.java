package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import sala.job.Chore;
import sala.job.Fate;
import sala.job.JobRun;
import sala.job.JobType;
import sala.job.Jobs;

/**
 * Looks at all that schools must hold, one school after the other, in the background: by night, since some of it
 * changes with time alone, and once when the server has started, since another version may find more. Whoever asks for
 * a list meanwhile gets what small changes have made of it.
 */
@Singleton
public class LookAtAll implements JobType, Chore {

    private static final String NAME = "look-at-all";
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final int MORNING = 5;

    /** A server that is switched off by night does it by day. */
    private static final Duration OVERDUE = Duration.ofHours(30);

    /** The rest comes with the next job. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Jobs jobs;
    private final Publications publications;
    private final PublicationTables tables;
    private final Clock clock;

    /** Schools whose content the running version has looked at. */
    private final Set<UUID> looked = ConcurrentHashMap.newKeySet();

    @Inject
    public LookAtAll(Jobs jobs, Publications publications, PublicationTables tables, Clock clock) {
        this.jobs = jobs;
        this.publications = publications;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public void run() {
        if (!due().isEmpty()) {
            jobs.submit(NAME, "all", JsonObject.EMPTY_JSON_OBJECT);
        }
    }

    @Override
    public Fate run(JobRun run) {
        look(run::cancelled);
        return Fate.done();
    }

    /** Looks at what is due. */
    public void look(BooleanSupplier cancelled) {
        Instant until = clock.instant().plus(LONGEST);
        for (UUID school : due()) {
            if (cancelled.getAsBoolean() || clock.instant().isAfter(until)) {
                return;
            }
            publications.lookAtAll(school);
            looked.add(school);
        }
    }

    private List<UUID> due() {
        ZonedDateTime now = clock.instant().atZone(THAILAND);
        return tables.looked().entrySet().stream()
                .filter(school -> !looked.contains(school.getKey()) || isDue(school, now))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isDue(Map.Entry<UUID, Instant> school, ZonedDateTime now) {
        boolean before = school.getValue()
                .isBefore(now.toLocalDate().atStartOfDay(THAILAND).toInstant());
        return before && now.getHour() < MORNING
                || school.getValue().plus(OVERDUE).isBefore(now.toInstant());
    }
}
