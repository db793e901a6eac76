package sala.mirror.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sala.fault.Invalid;
import sala.sql.Row;
import sala.sql.Sql;

/** At a school: the nodes on the same network that it knows of, and what its keeper wants of them. */
@Singleton
@Transactional
public class LanPeers {

    /** More than these a stranger who announces nonsense cannot make this node remember. */
    private static final int MOST_FOUND = 50;

    private static final int MOST_BY_HAND = 20;
    private static final Duration FORGOTTEN = Duration.ofDays(30);
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final Duration LONG_REST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 6;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public LanPeers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public LanSetting setting() {
        return sql.first(row -> new LanSetting(row.flag("takes"), row.flag("announces")), "select * from lan_setting")
                .orElseThrow();
    }

    public void set(LanSetting setting) {
        sql.update("update lan_setting set takes = ?, announces = ?", setting.takes(), setting.announces());
    }

    /** All of them, those that gave most first. */
    public List<LanPeer> all() {
        return sql.list(LanPeers::peer, "select * from lan_peer order by taken_bytes desc, added_at, address");
    }

    /** @throws Invalid when it is no address, or there are too many */
    public void add(String typed) {
        String address = PeerAddress.typed(typed).text();
        if (sql.number("select count(*) from lan_peer where by_hand") >= MOST_BY_HAND) {
            throw new Invalid("address", "peer.too-many", MOST_BY_HAND);
        }
        sql.update(
                """
                insert into lan_peer (id, address, by_hand, added_at) values (?, ?, true, ?)
                on conflict (address) do update set by_hand = true, failures = 0, rests_from = null, rests_until = null
                """,
                UUID.randomUUID(),
                address,
                clock.instant());
    }

    /** One that is found again comes back by itself. */
    public void remove(UUID id) {
        sql.update("delete from lan_peer where id = ?", id);
    }

    /** Somebody announced itself there. */
    public void found(PeerAddress address) {
        sql.update(
                "delete from lan_peer where not by_hand and seen_at < ?",
                clock.instant().minus(FORGOTTEN));
        sql.update(
                """
                insert into lan_peer (id, address, by_hand, added_at, seen_at) select ?, ?, false, ?, ?
                where (select count(*) from lan_peer where not by_hand) < ?
                    or exists (select 1 from lan_peer where address = ?)
                on conflict (address) do update set seen_at = excluded.seen_at
                """,
                UUID.randomUUID(),
                address.text(),
                clock.instant(),
                clock.instant(),
                MOST_FOUND,
                address.text());
    }

    /** It has proven who it is. */
    void knows(LanPeer peer, UUID node, String school) {
        sql.update(
                "update lan_peer set node = ?, school_name = ?, seen_at = ?, failures = 0, rests_from = null, rests_until = null, fault = null where id = ?",
                node,
                school,
                clock.instant(),
                peer.id());
    }

    /** So much came from it. */
    void took(LanPeer peer, long bytes) {
        sql.update(
                "update lan_peer set taken_bytes = taken_bytes + ?, taken_at = ?, seen_at = ? where id = ?",
                bytes,
                clock.instant(),
                clock.instant(),
                peer.id());
    }

    /** It is not asked for a while, longer each time. */
    void failed(LanPeer peer, String fault) {
        long failures = sql.number("select coalesce((select failures from lan_peer where id = ?), 0)", peer.id());
        rest(peer, fault, FIRST_REST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
    }

    /** It is not asked for a day. */
    void lied(LanPeer peer) {
        rest(peer, LanPeer.LIED, LONG_REST);
    }

    private void rest(LanPeer peer, String fault, Duration rest) {
        Instant now = clock.instant();
        sql.update(
                "update lan_peer set failures = failures + 1, fault = ?, rests_from = ?, rests_until = ? where id = ?",
                fault,
                now,
                now.plus(rest),
                peer.id());
    }

    private static LanPeer peer(Row row) throws SQLException {
        return new LanPeer(
                row.id("id"),
                row.text("address"),
                row.flag("by_hand"),
                row.text("school_name"),
                row.instantOrNull("seen_at"),
                row.number("taken_bytes"),
                row.instantOrNull("taken_at"),
                row.instantOrNull("rests_from"),
                row.instantOrNull("rests_until"),
                row.textOrNull("fault"));
    }
}
