package sala.mirror.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.offer.Offered;
import sala.sql.Row;
import sala.sql.Sql;

/** At the district: what it knows of the offers of schools. */
@Singleton
@Transactional
public class IncomingOffers {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public IncomingOffers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<IncomingOffer> find(UUID thing) {
        return sql.first(IncomingOffers::read, "select * from incoming_offer where thing = ?", thing);
    }

    /** A later offer takes the place of an earlier one of the same school. */
    void note(UUID school, OfferRecord record, Offered what) {
        sql.update(
                """
                insert into incoming_offer (thing, kind, school_id, revision, offered_by, title, state, hash, bytes, heard_at,
                    stage)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, 'SENDING')
                on conflict (thing) do update set revision = excluded.revision, offered_by = excluded.offered_by,
                    title = excluded.title, state = excluded.state, hash = excluded.hash, bytes = excluded.bytes,
                    heard_at = excluded.heard_at, arrived_at = null, stage = 'SENDING', reason = '', same = null,
                    same_title = '', told = null
                where incoming_offer.revision < excluded.revision and incoming_offer.school_id = excluded.school_id
                """,
                what.thing(),
                what.kind(),
                school,
                record.revision(),
                what.by(),
                what.title(),
                what.state().toString(),
                what.file().hash().hex(),
                what.file().size(),
                clock.instant());
    }

    /** How many of a school have not come as a whole. */
    long coming(UUID school) {
        return sql.number(
                "select count(*) from incoming_offer where school_id = ? and arrived_at is null and stage = 'SENDING'",
                school);
    }

    void arrived(UUID thing, long revision) {
        sql.update(
                "update incoming_offer set arrived_at = coalesce(arrived_at, ?) where thing = ? and revision = ?",
                clock.instant(),
                thing,
                revision);
    }

    void stand(UUID thing, Stage stage, String reason, Offer.@Nullable Same same) {
        sql.update(
                "update incoming_offer set stage = ?, reason = ?, same = ?, same_title = ? where thing = ?",
                stage,
                reason,
                same == null ? null : same.thing(),
                same == null ? "" : same.title(),
                thing);
    }

    /** Of those that have arrived: what their school does not know. */
    List<IncomingOffer> untold(UUID school, int most) {
        return sql.list(
                IncomingOffers::read,
                """
                select * from incoming_offer
                where school_id = ? and arrived_at is not null and told is distinct from stage order by heard_at, thing limit ?
                """,
                school,
                most);
    }

    void told(UUID school, UUID thing, String stage) {
        sql.update("update incoming_offer set told = ? where thing = ? and school_id = ?", stage, thing, school);
    }

    private static IncomingOffer read(Row row) throws SQLException {
        UUID same = row.idOrNull("same");
        return new IncomingOffer(
                new Offered(
                        row.text("kind"),
                        row.id("thing"),
                        row.id("offered_by"),
                        row.text("title"),
                        row.json("state"),
                        new Blob(new Hash(row.text("hash")), row.number("bytes"))),
                row.id("school_id"),
                row.number("revision"),
                row.instantOrNull("arrived_at") != null,
                Stage.valueOf(row.text("stage")),
                row.text("reason"),
                same == null ? null : new Offer.Same(same, row.text("same_title")));
    }
}
