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

    /** What at least five different people found something with, the most of them first. */
    public List<String> popular(int most) {
        return sql.list(
                row -> row.text("words"),
                "select mode() within group (order by words) as words from own_search where found and last > ?"
                        + " group by key having count(*) >= ? order by count(*) desc, max(last) desc limit ?",
                since(),
                MANY,
                most);
    }

    void forgetOld() {
        sql.update("delete from own_search where last < ?", since());
    }

    private Instant since() {
        return clock.instant().minus(LATELY);
    }
}
