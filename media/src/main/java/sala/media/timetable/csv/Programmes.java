package sala.media.timetable.csv;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.disk.OfficeRules;
import sala.media.timetable.Channel;
import sala.media.timetable.DaysOfChannels;
import sala.media.timetable.csv.ProgrammePlan.Day;
import sala.sql.Sql;

/** Takes files of programmes: kept first, then shown as what they would change, then done. */
@Singleton
@Transactional
public class Programmes {

    /** The word of URLs. */
    public static final String KIND = "timetable-file";

    private static final int LARGEST = 10 << 20;
    private static final Duration KEPT = Duration.ofDays(7);

    private final Sql sql;
    private final DaysOfChannels days;
    private final OfficeRules rules;
    private final Clock clock;

    @Inject
    public Programmes(Sql sql, DaysOfChannels days, OfficeRules rules, Clock clock) {
        this.sql = sql;
        this.days = days;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Keeps a file until somebody says what is to become of it.
     *
     * @throws Invalid when it is no programme at all
     */
    public UUID take(Actor actor, String name, byte[] file) {
        AccessRules.require(actor, Permission.TIMETABLE_EDIT, Scope.DISTRICT);
        if (file.length == 0 || file.length > LARGEST) {
            throw new Invalid("file", file.length == 0 ? "field.required" : "timetable.too-large", LARGEST >> 20);
        }
        read(file);
        sql.update(
                "delete from timetable_file where taken_at < ?", clock.instant().minus(KEPT));
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into timetable_file (id, owner, name, content, taken_at) values (?, ?, ?, ?, ?)",
                id,
                actor.person(),
                name,
                file,
                clock.instant());
        return id;
    }

    /**
     * What the file would change now.
     *
     * @throws NotFound when there is none, or it was forgotten
     */
    public ProgrammePlan plan(Actor actor, UUID id) {
        AccessRules.require(actor, Permission.TIMETABLE_EDIT, Scope.DISTRICT);
        Programme programme = read(content(id));
        Map<ChannelsDay, List<ReadLine>> wanted = programme.lines().stream()
                .collect(Collectors.groupingBy(line ->
                        new ChannelsDay(line.slot().channel(), line.slot().day())));
        List<Day> planned = wanted.entrySet().stream()
                .map(entry -> day(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Day::day)
                        .thenComparing(day -> day.channel().name()))
                .toList();
        return new ProgrammePlan(planned, programme.bad());
    }

    /** What the file is called. */
    public String name(Actor actor, UUID id) {
        AccessRules.require(actor, Permission.TIMETABLE_EDIT, Scope.DISTRICT);
        return sql.first(row -> row.text("name"), "select name from timetable_file where id = ?", id)
                .orElseThrow(() -> new NotFound(KIND));
    }

    /** Does what the plan says, as it is now; the same file again changes nothing. Gives what was done. */
    public ProgrammePlan accept(Actor actor, UUID id) {
        ProgrammePlan plan = plan(actor, id);
        plan.days()
                .forEach(day -> days.become(
                        day.channel(),
                        day.day(),
                        day.changes().stream()
                                .flatMap(change -> Stream.ofNullable(change.after()))
                                .toList()));
        return plan;
    }

    /** A file to be filled in, in the alphabet and with the mark that Excel wants. */
    public static byte[] template() {
        try (InputStream file = Objects.requireNonNull(Programmes.class.getResourceAsStream("template.csv"))) {
            return ("\ufeff" + new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n"))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Day day(ChannelsDay key, List<ReadLine> lines) {
        return new Day(key.channel(), key.day(), new DayComparison(days.of(key.channel(), key.day()), lines).changes());
    }

    private Programme read(byte[] file) {
        return new ProgrammeReader(rules.reader()).read(file);
    }

    private byte[] content(UUID id) {
        return sql.first(row -> row.bytes("content"), "select content from timetable_file where id = ?", id)
                .orElseThrow(() -> new NotFound(KIND));
    }

    private record ChannelsDay(Channel channel, LocalDate day) {}
}
