package sala.search.asked;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;
import sala.usage.Statements;

/** What people searched for and did not find, by school and day. A school's node tells it to the district. */
@Singleton
@Transactional
public class MissedSearches {

    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private static final Duration KEPT = Duration.ofDays(2 * 366);

    private final Sql sql;
    private final Statements statements;
    private final Clock clock;

    @Inject
    public MissedSearches(Sql sql, Statements statements, Clock clock) {
        this.sql = sql;
        this.statements = statements;
        this.clock = clock;
    }

    /** What the list is ordered by. */
    public enum By {
        TIMES,
        SCHOOLS,
        LAST
    }

    /** How far the list looks back, and in which order it is. */
    public record Question(int days, By by, boolean ascending) {

        String order() {
            return by.name().toLowerCase(Locale.ROOT) + (ascending ? " asc" : " desc");
        }
    }

    void count(AskedWords asked, Optional<UUID> school) {
        int times = sql.first(
                        row -> row.integer("times"),
                        "insert into missed_search (key, school, day, words, times, last) values (?, ?, ?::date, ?, 1, ?)"
                                + " on conflict (key, school, day) do update set words = excluded.words,"
                                + " times = missed_search.times + 1, last = excluded.last returning times",
                        asked.key(),
                        school.map(UUID::toString).orElse(""),
                        LocalDate.ofInstant(clock.instant(), THAILAND).toString(),
                        asked.text(),
                        clock.instant())
                .orElseThrow();
        school.ifPresent(id -> statements.add(List.of(new Missed(asked, id, times, clock.instant()).statement())));
    }

    /** What a school's node tells, however often it does: the day's highest count is the true one. */
    void heard(Missed missed) {
        sql.update(
                "insert into missed_search (key, school, day, words, times, last) values (?, ?, ?::date, ?, ?, ?)"
                        + " on conflict (key, school, day) do update set words = excluded.words,"
                        + " times = excluded.times, last = excluded.last where missed_search.times < excluded.times",
                missed.asked().key(),
                missed.school().toString(),
                LocalDate.ofInstant(missed.at(), THAILAND).toString(),
                missed.asked().text(),
                missed.times(),
                missed.at());
    }

    public Page<MissedLine> page(Actor actor, Question question, Paging paging) {
        AccessRules.require(actor, Permission.MISSED_VIEW, Scope.DISTRICT);
        String from = LocalDate.ofInstant(clock.instant(), THAILAND)
                .minusDays(question.days() - 1L)
                .toString();
        List<MissedLine> lines = sql.list(
                MissedLine::read,
                "select (array_agg(words order by last desc))[1] as words, sum(times) as times,"
                        + " count(distinct school) filter (where school <> '') as schools, max(last) as last"
                        + " from missed_search where day >= ?::date group by key order by "
                        + question.order() + ", times desc, key limit ? offset ?",
                from,
                paging.size(),
                (paging.number() - 1) * paging.size());
        long all = sql.number("select count(distinct key) from missed_search where day >= ?::date", from);
        return new Page<>(lines, all, paging);
    }

    void forgetOld() {
        sql.update("delete from missed_search where last < ?", clock.instant().minus(KEPT));
    }
}
