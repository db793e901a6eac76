package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.fault.Fault;
import sala.mirror.transfer.Missing.Reason;
import sala.replica.Spare;
import sala.sql.Row;
import sala.sql.Sql;

/**
 * What of the district's snapshot could not come although everything else has: named to the keeper, and tried again
 * when there is room, or after a while.
 */
@Singleton
public class KeptBack {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int QUADRUPLES = 5;
    private static final String ALL = "select * from kept_back";

    private final Sql sql;
    private final Room room;
    private final PartialFolder partials;
    private final Clock clock;

    @Inject
    public KeptBack(Sql sql, Room room, PartialFolder partials, Clock clock) {
        this.sql = sql;
        this.room = room;
        this.partials = partials;
        this.clock = clock;
    }

    /**
     * A file that is not here.
     *
     * @param name of what waits for it; empty where that is shown all the same
     */
    public record Line(Missing missing, String name, Instant tryAgain) {}

    /** The largest first. */
    public List<Line> lines() {
        return sql.list(KeptBack::line, ALL + " order by size desc, hash");
    }

    /** How many bytes must become free for all that does not fit. */
    public long lacking() {
        long needed = sql.list(KeptBack::line, ALL + " where reason = 'NO_ROOM'").stream()
                .mapToLong(line -> partials.rest(line.missing().blob()))
                .sum();
        return needed == 0 ? 0 : Math.max(1, needed - room.bytes());
    }

    /** What to tell whoever watches; empty when everything is here. */
    public Optional<Fault> fault() {
        List<Line> lines = lines();
        if (lines.stream().anyMatch(line -> line.missing().reason() == Reason.NO_ROOM)) {
            return Optional.of(new NotEnoughDisk(lacking()));
        }
        return lines.stream()
                .map(Line::missing)
                .filter(missing -> missing.reason() != Reason.LET_GO)
                .findFirst()
                .map(FileMissing::new);
    }

    /** Whether asking the district again may bring something. */
    public boolean isWorthTrying() {
        return lines().stream().anyMatch(this::isWorthTrying);
    }

    /** Something has come by another way, or somebody wants it: the next synchronisation asks for the rest. */
    public void tryNow() {
        sql.update("update kept_back set try_again = ?", clock.instant());
    }

    /** Why files need not be asked for yet. */
    Map<Hash, Reason> notYet() {
        return lines().stream()
                .filter(line -> !isWorthTrying(line))
                .collect(Collectors.toMap(line -> line.missing().blob().hash(), line -> line.missing()
                        .reason()));
    }

    /** Whether a file need not be asked for yet. */
    boolean isNotYet(Blob blob) {
        return sql.first(KeptBack::line, ALL + " where hash = ?", blob.hash().hex())
                .filter(line -> !isWorthTrying(line))
                .isPresent();
    }

    /** Notes all that is missing now; in the transaction that makes the rest visible. */
    void replace(Collection<Missing> missing, Map<Hash, String> names) {
        List<String> hashes =
                missing.stream().map(one -> one.blob().hash().hex()).toList();
        sql.update("delete from kept_back where not hash = any (?)", hashes);
        missing.forEach(one -> note(one, names.getOrDefault(one.blob().hash(), "")));
    }

    private boolean isWorthTrying(Line line) {
        Missing missing = line.missing();
        return switch (missing.reason()) {
            case NO_ROOM -> Math.max(missing.needs(), partials.rest(missing.blob())) <= room.bytes();
            case LET_GO -> missing.needs() <= room.forWhatWasLetGo();
            default -> !line.tryAgain().isAfter(clock.instant());
        };
    }

    /** These gave their place; in the transaction that takes them away. */
    void letGo(Spare spare) {
        spare.files().forEach(file -> write(new Missing(file, Reason.LET_GO, spare.size()), spare.name(), 0));
    }

    private void note(Missing missing, String name) {
        Blob blob = missing.blob();
        if (isNotYet(blob)) {
            sql.update(
                    "update kept_back set name = case when reason = 'LET_GO' then name else ? end where hash = ?",
                    name,
                    blob.hash().hex());
            return;
        }
        int tries = 1
                + (int) sql.number(
                        "select coalesce(max(tries), 0) from kept_back where hash = ?",
                        blob.hash().hex());
        write(missing, name, tries);
    }

    private void write(Missing missing, String name, int tries) {
        sql.update(
                """
                insert into kept_back (hash, size, reason, needs, name, tries, try_again) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (hash) do update set reason = excluded.reason, needs = excluded.needs, name = excluded.name,
                    tries = excluded.tries, try_again = excluded.try_again
                """,
                missing.blob().hash().hex(),
                missing.blob().size(),
                missing.reason(),
                missing.needs(),
                name,
                tries,
                clock.instant().plus(pause(tries)));
    }

    /** A rotten file of hundreds of megabytes must not come over a satellite each minute. */
    private static Duration pause(int tries) {
        return tries < 1
                ? Duration.ZERO
                : tries > QUADRUPLES ? LONGEST_PAUSE : FIRST_PAUSE.multipliedBy(1L << 2 * (tries - 1));
    }

    private static Line line(Row row) throws SQLException {
        Blob blob = new Blob(new Hash(row.text("hash")), row.number("size"));
        return new Line(
                new Missing(blob, Reason.valueOf(row.text("reason")), row.number("needs")),
                row.text("name"),
                row.instant("try_again"));
    }
}
