package sala.media.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.item.MediaItems;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** All reviews of this node, for those who may review. */
@Singleton
@Transactional
public class Reviews {

    private static final Sql.RowReader<Review> REVIEW =
            row -> new Review(row.id("person"), row.integer("stars"), row.text("words"), row.instant("said_at"));

    private final MediaItems items;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public Reviews(MediaItems items, Sql sql, Clock clock) {
        this.items = items;
        this.sql = sql;
        this.clock = clock;
    }

    /** Newest first. */
    public Page<Review> of(UUID item, Paging paging) {
        return new Page<>(
                sql.list(
                        REVIEW,
                        "select * from review where item = ? order by said_at desc, person limit ? offset ?",
                        item,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) from review where item = ?", item),
                paging);
    }

    /** From 1 to 5; empty where nobody has said anything. */
    public Optional<Double> stars(UUID item) {
        return sql.first(
                row -> row.decimal("stars"),
                "select avg(stars)::float8 as stars from review where item = ?" + " having count(*) > 0",
                item);
    }

    public Optional<Review> by(Actor actor, UUID item) {
        return sql.first(REVIEW, "select * from review where item = ? and person = ?", item, actor.person());
    }

    /** In the place of what this person said before. */
    public void say(Actor actor, UUID item, int stars, String words) {
        items.get(item, actor, Permission.MEDIA_REVIEW);
        Review review = new Review(actor.person(), stars, words, clock.instant());
        sql.update(
                "insert into review (item, person, stars, words, said_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (item, person) do update set stars = excluded.stars, words = excluded.words,"
                        + " said_at = excluded.said_at",
                item,
                review.person(),
                review.stars(),
                review.words(),
                review.at());
    }

    /** Takes back what this person said. */
    public void takeBack(Actor actor, UUID item) {
        items.get(item, actor, Permission.MEDIA_REVIEW);
        sql.update("delete from review where item = ? and person = ?", item, actor.person());
    }
}
