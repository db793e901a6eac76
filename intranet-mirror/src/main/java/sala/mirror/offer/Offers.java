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
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.fault.NotFound;
import sala.offer.OfferRefused;
import sala.offer.Offered;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** At a school: what its people offer to the district. */
@Singleton
@Transactional
public class Offers {

    private final OfferSources sources;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public Offers(OfferSources sources, Sql sql, Clock clock) {
        this.sources = sources;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Offers a thing as it is now, for somebody who may; offered before and not decided, it is offered anew with what
     * was changed since.
     *
     * @throws OfferRefused when it cannot be offered as it is
     */
    public void offer(Actor actor, String kind, UUID thing) {
        if (find(thing).filter(offer -> offer.stage().isTaken()).isPresent()) {
            throw OfferRefused.notNow();
        }
        Offered offered = sources.of(kind).handIn(actor, thing);
        sql.update(
                """
                insert into offer (thing, kind, revision, offered_by, title, state, hash, bytes, offered_at, stage, stage_at)
                values (?, ?, 1, ?, ?, ?::jsonb, ?, ?, ?, 'WAITING', ?)
                on conflict (thing) do update set revision = offer.revision + 1, offered_by = excluded.offered_by,
                    title = excluded.title, state = excluded.state, hash = excluded.hash, bytes = excluded.bytes,
                    offered_at = excluded.offered_at, stage = 'WAITING', stage_at = excluded.stage_at, reason = '',
                    received = case when offer.hash = excluded.hash then offer.received else 0 end,
                    same = null, same_title = '', told = true
                """,
                thing,
                kind,
                offered.by(),
                offered.title(),
                offered.state().toString(),
                offered.file().hash().hex(),
                offered.file().size(),
                clock.instant(),
                clock.instant());
    }

    /**
     * Takes it back before anybody at the district has decided; when somebody has meanwhile, that counts.
     *
     * @throws NotFound when it is not offered, or decided
     */
    public void takeBack(Actor actor, UUID thing) {
        Offer offer = find(thing).filter(found -> found.stage().isUndecided()).orElseThrow(() -> new NotFound("offer"));
        sources.of(offer.what().kind()).takeBack(actor, thing);
        move(thing, Stage.TAKING_BACK, "", null);
    }

    public Optional<Offer> find(UUID thing) {
        return sql.first(Offers::read, "select * from offer where thing = ?", thing);
    }

    /** The own ones, or for who may see them all those of the school; newest first. */
    public Page<Offer> page(Actor actor, Paging paging) {
        boolean all = actor.schools().stream()
                .anyMatch(school -> AccessRules.permits(actor, Permission.OFFER_VIEW, Scope.school(school)));
        String where = all ? "" : " where offered_by = '" + actor.person() + "'";
        return Page.of(
                sql.list(
                        Offers::read,
                        "select * from offer" + where + " order by offered_at desc, thing limit ? offset ?",
                        paging.size(),
                        paging.before()),
                paging,
                () -> sql.number("select count(*) from offer" + where));
    }

    /** How many the district has not yet as a whole. */
    public long waiting() {
        return sql.number("select count(*) from offer where stage in ('WAITING', 'SENDING', 'TAKING_BACK')");
    }

    /** Of which the district is to hear now, oldest first; what is taken back before all else. */
    public List<Offer> toTell() {
        return sql.list(
                Offers::read,
                """
                select * from offer where stage in ('WAITING', 'SENDING', 'TAKING_BACK')
                order by stage <> 'TAKING_BACK', offered_at, thing
                """);
    }

    /** How many bytes go before the last of this one has gone. */
    public long bytesUntil(Offer offer) {
        return sql.number(
                """
                select coalesce(sum(bytes - received), 0) from offer
                where stage in ('WAITING', 'SENDING') and (offered_at, thing) <= (?::timestamptz, ?::uuid)
                """,
                offer.at(),
                offer.thing());
    }

    void move(UUID thing, Stage stage, String reason, Offer.@Nullable Same same) {
        sql.update(
                """
                update offer set stage_at = case when stage = ? then stage_at else ? end,
                    told = told and stage = ?, stage = ?, reason = ?, same = ?, same_title = ?
                where thing = ?
                """,
                stage,
                clock.instant(),
                stage,
                stage,
                reason,
                same == null ? null : same.thing(),
                same == null ? "" : same.title(),
                thing);
    }

    void received(UUID thing, long bytes) {
        sql.update("update offer set received = ? where thing = ?", bytes, thing);
    }

    /** The district knows a later one, as after this node was restored from a backup: this one is later still. */
    void outdo(UUID thing, long revision) {
        sql.update("update offer set revision = ?, stage = 'WAITING' where thing = ?", revision + 1, thing);
    }

    /** Of which the district does not know that this node knows their stage. */
    List<Offer> untold(int most) {
        return sql.list(Offers::read, "select * from offer where not told order by stage_at, thing limit ?", most);
    }

    void told(UUID thing, Stage stage) {
        sql.update("update offer set told = true where thing = ? and stage = ?", thing, stage);
    }

    private static Offer read(Row row) throws SQLException {
        UUID same = row.idOrNull("same");
        return new Offer(
                new Offered(
                        row.text("kind"),
                        row.id("thing"),
                        row.id("offered_by"),
                        row.text("title"),
                        row.json("state"),
                        new Blob(new Hash(row.text("hash")), row.number("bytes"))),
                row.number("revision"),
                row.instant("offered_at"),
                Stage.valueOf(row.text("stage")),
                row.instant("stage_at"),
                row.number("received"),
                row.text("reason"),
                same == null ? null : new Offer.Same(same, row.text("same_title")));
    }
}
