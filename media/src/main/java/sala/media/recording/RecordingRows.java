package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.blob.Hash;
import sala.media.recording.Recording.Print;
import sala.media.timetable.Airing;
import sala.media.timetable.AiringRows;
import sala.media.timetable.Channel;
import sala.media.timetable.Slot;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** The rows of recordings; each call by itself unless the caller has a transaction. */
@Singleton
public class RecordingRows {

    private static final String SELECT =
            "select r.*, coalesce(c.ahead_seconds, 0) as ahead from recording r left join channel_clock c on c.channel = r.channel";
    private static final String STARTS = "r.named - make_interval(secs => coalesce(c.ahead_seconds, 0))";
    private static final String ENDS = STARTS + " + make_interval(secs => r.length_ms / 1000.0)";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public RecordingRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Recording> find(UUID id) {
        return sql.first(RecordingRows::read, SELECT + " where r.id = ?", id);
    }

    Optional<Recording> at(String place) {
        return sql.first(RecordingRows::read, SELECT + " where r.place = ?", place);
    }

    /** One with this name, length and time, wherever it was. */
    Optional<Recording> like(String name, Print print) {
        return sql.first(
                RecordingRows::read,
                SELECT + " where r.name = ? and r.bytes = ? and r.modified = ? order by r.seen_at limit 1",
                name,
                print.bytes(),
                print.modified());
    }

    /** Another one with the same bytes that is older. */
    Optional<Recording> twin(Recording recording, Hash hash) {
        return sql.first(
                RecordingRows::read,
                SELECT + " where r.hash = ? and r.id <> ? and r.state <> 'DUPLICATE' order by r.seen_at limit 1",
                hash.hex(),
                recording.id());
    }

    /** Those of this channel that hold some of this time, earliest first. */
    List<Recording> holding(Channel channel, Span span) {
        return sql.list(
                RecordingRows::read,
                SELECT
                        + " where r.channel = ? and r.length_ms > 0 and r.state not in ('DUPLICATE', 'LEFT_OUT', 'FAILED')"
                        + " and " + STARTS + " < ? and " + ENDS + " > ? order by r.named, r.id",
                channel.name(),
                span.to(),
                span.from());
    }

    /**
     * Those with lessons that can be seen to now: nothing was done to them yet, their rest has come since, or has not
     * come until this moment; and those whose job may be lost.
     */
    List<Recording> withWork(Instant impatience) {
        return sql.list(
                RecordingRows::read,
                SELECT
                        + " where r.named is not null and (r.state = 'CUTTING' or (r.state = 'WAITING' and r.hash is null)"
                        + " or (r.state in ('WAITING', 'DONE') and exists (select 1 from airing a"
                        + " left join recording_part p on p.airing = a.id where a.channel = r.channel and a.starts < "
                        + ENDS + " and a.ends > " + STARTS
                        + " and (p.airing is null or p.state = 'WAITING' and (a.ends < ?"
                        + " or exists (select 1 from recording o where o.channel = r.channel and o.id <> p.recording"
                        + " and o.hash is not null and o.measured_at > p.made_at)))))) order by r.named limit 100",
                impatience);
    }

    Page<Recording> page(Collection<RecordingState> states, Paging paging) {
        List<String> names = names(states);
        return new Page<>(
                sql.list(
                        RecordingRows::read,
                        SELECT
                                + " where r.state = any (?) order by coalesce(r.named, r.seen_at) desc, r.id limit ? offset ?",
                        names,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) from recording where state = any (?)", names),
                paging);
    }

    /** What the timetable says is on each of these, earliest first. */
    Map<UUID, List<Airing>> airings(Collection<UUID> recordings) {
        Map<UUID, List<Airing>> on = new HashMap<>();
        if (!recordings.isEmpty()) {
            sql.list(
                    row -> on.computeIfAbsent(row.id("recording"), id -> new ArrayList<>())
                            .add(AiringRows.read(row)),
                    "select a.*, r.id as recording from recording r left join channel_clock c on c.channel = r.channel"
                            + " join airing a on a.channel = r.channel and a.starts < " + ENDS + " and a.ends > "
                            + STARTS
                            + " where r.id = any (?) and r.length_ms > 0 order by a.starts, a.id",
                    List.copyOf(recordings));
        }
        return on;
    }

    void add(Recording fresh) {
        sql.update(
                "insert into recording (id, place, name, bytes, modified, state, reason, by_hand, length_ms, seen_at, same_since)"
                        + " values (?, ?, ?, ?, ?, ?, '', false, 0, ?, ?)",
                fresh.id(),
                fresh.place(),
                fresh.name(),
                fresh.print().bytes(),
                fresh.print().modified(),
                fresh.state(),
                fresh.seen(),
                fresh.seen());
    }

    /** It looks otherwise than at the last look: it is not known what is in it any more. */
    void grew(UUID id, Print print) {
        sql.update(
                "update recording set bytes = ?, modified = ?, state = 'GROWING', reason = '', hash = null, length_ms = 0,"
                        + " same_since = ? where id = ?",
                print.bytes(),
                print.modified(),
                clock.instant(),
                id);
    }

    /** Since when it has looked the same. */
    Instant sameSince(UUID id) {
        return sql.first(row -> row.instant("same_since"), "select same_since from recording where id = ?", id)
                .orElse(Instant.MAX);
    }

    void moved(UUID id, String place) {
        sql.update("update recording set place = ? where id = ?", place, id);
    }

    /** What its name says, unless somebody said it; the row says which. */
    void place(UUID id, @Nullable NamedRecording said) {
        sql.update(
                "update recording set channel = ?, named = ? where id = ? and not by_hand",
                said == null ? null : said.channel().name(),
                said == null ? null : said.begins().atZone(Slot.THAILAND).toInstant(),
                id);
    }

    void placeByHand(UUID id, Channel channel, Instant begins) {
        sql.update(
                "update recording set channel = ?, named = ?, by_hand = true where id = ?", channel.name(), begins, id);
    }

    void measured(UUID id, Duration length, Hash hash) {
        sql.update(
                "update recording set length_ms = ?, hash = ?, measured_at = ? where id = ?",
                length.toMillis(),
                hash.hex(),
                clock.instant(),
                id);
    }

    /** Moves it on, if it still is in one of these states; tells whether it was. */
    boolean move(UUID id, Collection<RecordingState> from, RecordingState to, String reason) {
        return sql.update(
                        "update recording set state = ?, reason = ? where id = ? and state = any (?)",
                        to,
                        reason,
                        id,
                        names(from))
                > 0;
    }

    void forget(UUID id) {
        sql.update("delete from recording where id = ? and state = 'GROWING'", id);
    }

    private static List<String> names(Collection<RecordingState> states) {
        return states.stream().map(Enum::name).collect(Collectors.toList());
    }

    private static Recording read(Row row) throws SQLException {
        String channel = row.textOrNull("channel");
        return new Recording(
                row.id("id"),
                row.text("place"),
                row.text("name"),
                new Print(row.number("bytes"), row.instant("modified")),
                RecordingState.valueOf(row.text("state")),
                row.text("reason"),
                channel == null ? null : new Channel(channel),
                row.instantOrNull("named"),
                Duration.ofSeconds(row.number("ahead")),
                Duration.ofMillis(row.number("length_ms")),
                row.textOrNull("hash"),
                row.instant("seen_at"));
    }
}
