package sala.media.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** The table of reviews: of each person and item the last one. */
@Singleton
public class ReviewRows {

    private static final Sql.RowReader<Review> REVIEW = row -> new Review(
            row.id("person"), row.idOrNull("school"), row.integer("stars"), row.text("words"), row.instant("said_at"));

    private final Sql sql;

    @Inject
    public ReviewRows(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    Page<Review> of(UUID item, Paging paging) {
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

    Optional<Double> stars(UUID item) {
        return sql.first(
                row -> row.decimal("stars"),
                "select avg(stars)::float8 as stars from review where item = ? having count(*) > 0",
                item);
    }

    Optional<Review> by(UUID person, UUID item) {
        return sql.first(REVIEW, "select * from review where item = ? and person = ?", item, person);
    }

    /** In the place of what this person said before; what was said later stays. */
    void put(UUID item, Review review) {
        sql.update(
                "insert into review (item, person, school, stars, words, said_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (item, person) do update set school = excluded.school, stars = excluded.stars,"
                        + " words = excluded.words, said_at = excluded.said_at where review.said_at <= excluded.said_at",
                item,
                review.person(),
                review.school(),
                review.stars(),
                review.words(),
                review.at());
    }

    /** What was said later stays. */
    void remove(UUID item, UUID person, Instant at) {
        sql.update("delete from review where item = ? and person = ? and said_at <= ?", item, person, at);
    }
}
