package sala.mirror.district;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sala.mirror.identity.PublicKeys;
import sala.sql.Row;
import sala.sql.Sql;

/** Keeps the one {@link DistrictLink} of a school's node, and its {@link SyncState}. */
@Singleton
@Transactional
public class DistrictLinks {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public DistrictLinks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Empty before this node has joined a district. */
    public Optional<DistrictLink> find() {
        return sql.first(DistrictLinks::link, "select * from district_link");
    }

    public Optional<SyncState> state() {
        return sql.first(DistrictLinks::state, "select * from district_link");
    }

    /** Begins anew with a district, perhaps the same: what is applied here is compared with its first snapshot. */
    public void begin(DistrictLink link) {
        sql.update("delete from district_link");
        sql.update("delete from held_list");
        sql.update(
                """
                insert into district_link (url, district_key, school_id, school_name, joined_at, clock_offset_ms)
                values (?, ?, ?, ?, ?, ?)
                """,
                link.url().toString(),
                PublicKeys.json(link.key()),
                link.school(),
                link.schoolName(),
                link.joined(),
                link.clockOffset().toMillis());
    }

    /**
     * From now on the district signs with another key. What the old one said is the newest counts no longer, since
     * whoever had stolen it may have said anything: what is applied here is compared with what the new one signs.
     */
    public void trust(PublicKey district) {
        sql.update("delete from held_list");
        sql.update(
                """
                update district_link set district_key = ?, offered_number = 0, applied_number = 0, shown_number = 0,
                    applied_hash = null, command_done = 0
                """,
                PublicKeys.json(district));
    }

    public void learnTime(Instant district) {
        long offset = Duration.between(clock.instant(), district).toMillis();
        sql.update("update district_link set clock_offset_ms = ?", offset);
    }

    public void heard(long offered) {
        sql.update(
                "update district_link set last_contact = ?, offered_number = ?, cut_off_at = null",
                clock.instant(),
                offered);
    }

    /** The newest snapshot that a head told of. */
    public void offered(long number) {
        sql.update("update district_link set offered_number = ?", number);
    }

    public void acknowledged(long position) {
        sql.update("update district_link set acknowledged = greatest(acknowledged, ?)", position);
    }

    /** In the transaction that made the snapshot visible. */
    public void applied(long number, String manifestHash, String version) {
        sql.update(
                """
                update district_link set applied_number = ?, applied_hash = ?, applied_with = ?, applied_at = ?,
                    offered_number = greatest(offered_number, ?)
                """,
                number,
                manifestHash,
                version,
                clock.instant(),
                number);
    }

    /** In the transaction that made a part of the snapshot visible. */
    public void showing(long number) {
        sql.update("update district_link set shown_number = ?", number);
    }

    public void missing(long blobs, long bytes) {
        sql.update("update district_link set missing_blobs = ?, missing_bytes = ?", blobs, bytes);
    }

    public void synchronised() {
        sql.update("update district_link set last_sync = ?, last_fault = null", clock.instant());
    }

    public void failed(String code) {
        sql.update("update district_link set last_fault = ?", code);
    }

    public void cutOff() {
        sql.update("update district_link set cut_off_at = coalesce(cut_off_at, ?)", clock.instant());
    }

    private static DistrictLink link(Row row) throws SQLException {
        return new DistrictLink(
                URI.create(row.text("url")),
                PublicKeys.read(row.text("district_key")).orElseThrow(),
                row.id("school_id"),
                row.text("school_name"),
                row.instant("joined_at"),
                row.instantOrNull("cut_off_at"),
                Duration.ofMillis(row.number("clock_offset_ms")));
    }

    private static SyncState state(Row row) throws SQLException {
        return new SyncState(
                row.number("acknowledged"),
                row.number("offered_number"),
                row.number("applied_number"),
                row.number("shown_number"),
                row.textOrNull("applied_hash"),
                row.textOrNull("applied_with"),
                row.instantOrNull("applied_at"),
                row.instantOrNull("last_contact"),
                row.instantOrNull("last_sync"),
                row.textOrNull("last_fault"),
                row.number("missing_blobs"),
                row.number("missing_bytes"));
    }
}
