package sala.media.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.change.ChangeLog;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** The table of reviews: of each person and item the last one. */
@Singleton
public class ReviewRows {

    private static final Sql.RowReader<Review> REVIEW = row -> new Review(
            row.id("person"), row.idOrNull("school"), row.integer("stars"), row.text("words"), row.instant("said_at"));

    /** In the change log, by item. */
    static final String KIND = "review";

    private final Sql sql;
    private final ChangeLog changes;

    @Inject
    public ReviewRows(Sql sql, ChangeLog changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Newest first. */
    Page<Review> of(UUID item, Paging paging) {
        return Page.of(
                sql.list(
                        REVIEW,
                        "select * from review where item = ? and not taken_back order by said_at desc, person limit ? offset ?",
                        item,
                        paging.size(),
                        paging.before()),
                paging,
                () -> sql.number("select count(*) from review where item = ? and not taken_back", item));
    }

    Optional<Double> stars(UUID item) {
        return sql.first(
                row -> row.decimal("stars"),
                "select avg(stars)::float8 as stars from review where item = ? and not taken_back having count(*) > 0",
                item);
    }

    Optional<Review> by(UUID person, UUID item) {
        return sql.first(REVIEW, "select * from review where item = ? and person = ? and not taken_back", item, person);
    }

    /** Newest first, with those that were taken back, as far as one of these items has any. */
    Map<UUID, List<Said>> saidOf(List<UUID> items) {
        return sql
                .list(
                        row -> new Said(row.id("item"), REVIEW.read(row), row.flag("taken_back")),
                        "select * from review where item = any (?) order by item, said_at desc, person",
                        items)
                .stream()
                .collect(Collectors.groupingBy(Said::item, LinkedHashMap::new, Collectors.toList()));
    }

    /** In the place of what this person said before; what was said later stays. */
    void put(UUID item, Review review) {
        put(new Said(item, review, false));
    }

    /** What was said later stays. */
    void takeBack(UUID item, UUID person, Instant at) {
        sql.update(
                "update review set taken_back = true, words = '', said_at = ? where item = ? and person = ? and said_at <= ?",
                at,
                item,
                person,
                at);
        changes.changed(KIND, item);
    }

    void put(Said said) {
        sql.update(
                "insert into review (item, person, school, stars, words, said_at, taken_back) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (item, person) do update set school = excluded.school, stars = excluded.stars,"
                        + " words = excluded.words, said_at = excluded.said_at, taken_back = excluded.taken_back"
                        + " where review.said_at <= excluded.said_at",
                said.item(),
                said.review().person(),
                said.review().school(),
                said.review().stars(),
                said.review().words(),
                said.review().at(),
                said.takenBack());
        changes.changed(KIND, said.item());
    }

    /**
     * What somebody said of an item last.
     *
     * @param takenBack then nothing is left of it but when that was
     */
    record Said(UUID item, Review review, boolean takenBack) {}
}
