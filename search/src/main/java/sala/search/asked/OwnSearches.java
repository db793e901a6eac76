package sala.search.asked;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sala.search.synonym.Expression;
import sala.sql.Sql;

/** What each person searched for lately. Only that person sees it, and may forget it. */
@Singleton
@Transactional
public class OwnSearches {

    /** Of one person; older ones go. */
    private static final int KEPT = 30;

    /** From fewer people one could guess who it was. */
    private static final int MANY = 5;

    /** Fewer are not told to the district. */
    private static final int SEVERAL = 3;

    private static final int MOST_TOLD = 50;

    private static final Duration LATELY = Duration.ofDays(60);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public OwnSearches(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void keep(UUID person, AskedWords asked, boolean found) {
        sql.update(
                "insert into own_search (person, key, words, found, last) values (?, ?, ?, ?, ?)"
                        + " on conflict (person, key) do update"
                        + " set words = excluded.words, found = excluded.found, last = excluded.last",
                person,
                asked.key(),
                asked.text(),
                found,
                clock.instant());
        sql.update(
                "delete from own_search where person = ? and key not in"
                        + " (select key from own_search where person = ? order by last desc limit ?)",
                person,
                person,
                KEPT);
    }

    /** The newest first. */
    public List<String> of(UUID person, int most) {
        return sql.list(
                row -> row.text("words"),
                "select words from own_search where person = ? and last > ? order by last desc limit ?",
                person,
                since(),
                most);
    }

    public void forget(UUID person) {
        sql.update("delete from own_search where person = ?", person);
    }

    /** Forgets these words alone, however they are spaced. */
    public void forget(UUID person, String words) {
        sql.update("delete from own_search where person = ? and key = ?", person, Expression.key(words));
    }

    /** What at least five different people found something with, here and at schools, the most of them first. */
    public List<String> popular(int most) {
        return sql.list(
                row -> row.text("words"),
                """
                select (array_agg(words order by people desc))[1] as words from (
                    select key, mode() within group (order by words) as words, count(*) as people, max(last) as last
                    from own_search where found and last > ? group by key
                    union all
                    select key, words, people, told from popular_search where told > ?
                ) as counted
                group by key having sum(people) >= ? order by sum(people) desc, max(last) desc limit ?
                """,
                since(),
                since(),
                MANY,
                most);
    }

    /** What several people of a school found something with at this node, the most of them first. */
    List<Popular> popularAtSchools() {
        return sql.list(
                row -> new Popular(
                        new AskedWords(row.text("key"), row.text("words")),
                        row.id("school"),
                        row.integer("people"),
                        clock.instant()),
                """
                select key, school, mode() within group (order by words) as words, count(distinct person) as people
                from own_search join (select distinct person, school from role_grant where school is not null) as member
                    using (person)
                where found and last > ? group by key, school having count(distinct person) >= ?
                order by people desc, key limit ?
                """,
                since(),
                SEVERAL,
                MOST_TOLD);
    }

    /** What a school's node tells; the later word counts. */
    void heard(Popular popular) {
        sql.update(
                "insert into popular_search (key, school, words, people, told) values (?, ?, ?, ?, ?)"
                        + " on conflict (key, school) do update set words = excluded.words, people = excluded.people,"
                        + " told = excluded.told where popular_search.told < excluded.told",
                popular.asked().key(),
                popular.school(),
                popular.asked().text(),
                popular.people(),
                popular.at());
    }

    void forgetOld() {
        sql.update("delete from own_search where last < ?", since());
        sql.update("delete from popular_search where told < ?", since());
    }

    private Instant since() {
        return clock.instant().minus(LATELY);
    }
}
