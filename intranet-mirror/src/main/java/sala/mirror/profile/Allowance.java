package sala.mirror.profile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.sql.Sql;

/**
 * At a school: what may come over the line now, by the district's word or, when the school has one, by the school's
 * own.
 */
@Singleton
@Transactional
public class Allowance {

    private static final Logger LOG = LoggerFactory.getLogger(Allowance.class);
    private static final long MEGABYTE = 1_000_000;
    private static final Duration MEMORY = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Allowance(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The profile that counts. */
    public LinkProfile profile() {
        return own().or(this::ofDistrict).orElse(LinkProfile.OPEN);
    }

    /** What the district last said. */
    public Optional<LinkProfile> ofDistrict() {
        return stored("profile");
    }

    /** What the school said itself. */
    public Optional<LinkProfile> own() {
        return stored("own_profile");
    }

    /**
     * The district's word for this line. One that cannot be understood, such as a newer district's, changes nothing:
     * content goes on coming as it did.
     */
    public void hear(String profile) {
        try {
            store("profile", read(profile).json().toString());
        } catch (RuntimeException e) {
            LOG.warn("The district's profile of the line is not understood", e);
        }
    }

    /** The school's own word; with null the district's counts again. */
    public void say(@Nullable LinkProfile profile) {
        store("own_profile", profile == null ? null : profile.json().toString());
    }

    /**
     * Bits a second; 0 when nothing may come now. By the district's time, which is more often right than a school's.
     */
    public long bitsPerSecond() {
        if (isPaused()) {
            return 0;
        }
        LinkProfile profile = profile();
        long most = profile.monthlyMegabytes() * MEGABYTE;
        return most > 0 && usedThisMonth() >= most ? 0 : profile.bitsPerSecond(now());
    }

    /** Since when the district lets no files come; empty when it does. */
    public Optional<Instant> paused() {
        return sql.first(
                        row -> Optional.ofNullable(row.instantOrNull("paused_at")),
                        "select paused_at from district_link")
                .flatMap(at -> at);
    }

    private boolean isPaused() {
        return paused().isPresent();
    }

    /** The district's word: no files from now on. */
    public void pause() {
        sql.update("update district_link set paused_at = coalesce(paused_at, ?)", clock.instant());
    }

    /** The district's word: files come again. */
    public void goOn() {
        sql.update("update district_link set paused_at = null");
    }

    /** Kilobits a second that came in this hour and the one before, in the mean; 0 when nothing did. */
    public long lately() {
        Instant from = now().truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
        long bytes = sql.number("select coalesce(sum(bytes), 0) from line_use where hour >= ?", from);
        return bytes * Byte.SIZE / Math.max(1, Duration.between(from, now()).toMillis());
    }

    /** So much has come. */
    public void used(long bytes) {
        sql.update(
                "insert into line_use (hour, bytes) values (?, ?)"
                        + " on conflict (hour) do update set bytes = line_use.bytes + excluded.bytes",
                now().truncatedTo(ChronoUnit.HOURS),
                bytes);
    }

    /** Bytes that have come in this calendar month; what came while a clock was years ahead is not of this one. */
    public long usedThisMonth() {
        ZonedDateTime begin =
                now().atZone(LinkProfile.THAILAND).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
        return sql.number(
                "select coalesce(sum(bytes), 0) from line_use where hour >= ? and hour < ?",
                begin.toInstant(),
                begin.plusMonths(1).toInstant());
    }

    /** So much came in this time, and nothing but the line itself said how fast. */
    public void measured(long bytes, Duration time) {
        sql.update(
                """
                insert into line_use (hour, bytes, measured_bytes, measured_ms) values (?, 0, ?, ?)
                on conflict (hour) do update set measured_bytes = line_use.measured_bytes + excluded.measured_bytes,
                    measured_ms = line_use.measured_ms + excluded.measured_ms
                """,
                now().truncatedTo(ChronoUnit.HOURS),
                bytes,
                time.toMillis());
    }

    /** Kilobits a second that the line was last seen to carry; 0 when it was not seen at its limit within a month. */
    public long carries() {
        return sql.number(
                """
                select coalesce(sum(measured_bytes) * 8 / nullif(sum(measured_ms), 0), 0) from (
                    select * from line_use where measured_ms > 0 and hour between ? and ? order by hour desc limit 3
                ) latest
                """,
                now().minus(MEMORY),
                now());
    }

    /** How fast content comes from now on. */
    public LineSpeed speed() {
        return new LineSpeed(profile(), carries(), now());
    }

    private Instant now() {
        long offset = sql.number("select coalesce(max(clock_offset_ms), 0) from district_link");
        return clock.instant().plus(Duration.ofMillis(offset));
    }

    private Optional<LinkProfile> stored(String column) {
        return sql.first(
                        row -> Optional.ofNullable(row.textOrNull("said")),
                        "select " + column + " as said from district_link")
                .flatMap(said -> said)
                .map(Allowance::read);
    }

    private void store(String column, @Nullable String json) {
        sql.update("update district_link set " + column + " = cast(? as jsonb)", json);
    }

    private static LinkProfile read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return LinkProfile.read(reader.readObject());
        }
    }
}
