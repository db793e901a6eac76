package sala.usage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/**
 * Counts use from the statements, by school, class, subject or item; by school, those that used nothing are rows too.
 */
@Singleton
public class UsageReport {

    private static final String FINISHED_VERBS =
            "('" + Verb.COMPLETED.iri() + "', '" + Verb.PASSED.iri() + "', '" + Verb.FAILED.iri() + "')";
    private static final String FINISHED = "verb in " + FINISHED_VERBS
            + " and (score_max is not null or kind = 'quiz') and kind is distinct from 'question'";

    /** Looking for something, and wanting to find it again, is no use of it; nor is what was taken back. */
    private static final String DAYS = "at >= ? and at < ? and verb not in ('" + Verb.FAVOURITED.iri() + "', '"
            + Verb.UNFAVOURITED.iri() + "', '" + Verb.SEARCHED.iri() + "', '" + Verb.VOIDED.iri() + "')"
            + " and not exists (select 1 from voided_statement back where back.statement = statement.id::text"
            + " and back.school = statement.school)";

    private static final String COUNTS = String.format(
            Locale.ROOT,
            """
            count(distinct person) filter (where role = 'pupil' and class_session is null) as pupils,
            count(distinct person) filter (where role in ('teacher', 'school_keeper')) as teachers,
            coalesce(sum(seconds) filter (where kind in ('video', 'audio') and verb = '%s' and class_session is null), 0)
                as seconds,
            count(distinct class_session) as sessions,
            count(distinct person) filter (where role = 'pupil' and class_session is not null) as reached,
            coalesce(sum(seconds) filter (where role = 'pupil' and class_session is not null), 0) as together_seconds,
            count(distinct coalesce(registration, id::text)) filter (where %s) as attempts,
            avg(score_raw / nullif(score_max, 0)) filter (where %s) as mean_score,
            max(at) as last
            """,
            Verb.PLAYED.iri(),
            FINISHED,
            FINISHED);

    /** Schools beside what was done in them, so that silence is seen. */
    private static final String WITH_SILENT_SCHOOLS =
            " full join (select id::text as school from school) as known using (school)";

    private final Sql sql;

    @Inject
    public UsageReport(Sql sql) {
        this.sql = sql;
    }

    /** The most used first. */
    public Page<Usage> page(UsageQuestion question, Paging paging) {
        return page(question, UsageOrder.PUPILS, paging);
    }

    /** The most first, of whatever the order is by. */
    public Page<Usage> page(UsageQuestion question, UsageOrder order, Paging paging) {
        List<Usage> rows = rows(question, order, paging.size(), (paging.number() - 1L) * paging.size());
        long total =
                sql.number("select count(*) from (select 1" + grouped(question) + ") as groups", arguments(question));
        return new Page<>(rows, total, paging);
    }

    /** The first of them, read at once; for a file. */
    public List<Usage> first(UsageQuestion question, UsageOrder order, int most) {
        return rows(question, order, most, 0);
    }

    private List<Usage> rows(UsageQuestion question, UsageOrder order, int most, long from) {
        return sql.list(
                UsageReport::read,
                "select " + question.by().column() + " as key, " + COUNTS + grouped(question) + " order by "
                        + order.sql() + ", key limit ? offset ?",
                arguments(question, most, from));
    }

    private static String grouped(UsageQuestion question) {
        return " from " + source(question) + restriction(question) + " group by "
                + question.by().column();
    }

    /** What items were last called by those who used them, by the keys of their rows. */
    public Map<String, String> itemNames(Collection<String> keys) {
        List<String> objects = keys.stream()
                .map(key -> key.contains(":") ? key : Thing.SCHEME + key)
                .toList();
        Map<String, String> names = new HashMap<>();
        sql.list(
                row -> names.put(withoutScheme(row.text("object")), row.text("name")),
                "select distinct on (object) object, body #>> '{object,definition,name,th}' as name from statement"
                        + " where object = any (?) and body #>> '{object,definition,name,th}' is not null"
                        + " order by object, at desc",
                objects);
        return names;
    }

    /** All of it together; empty when nothing was done. */
    public Optional<Usage> total(UsageQuestion question) {
        return sql.first(
                UsageReport::read,
                "select null as key, " + COUNTS + " from statement where " + DAYS + schools(question)
                        + " having count(*) > 0",
                arguments(question));
    }

    private static String source(UsageQuestion question) {
        String done = "(select * from statement where " + DAYS + ") as done";
        return question.by() == UsageQuestion.By.SCHOOL ? done + WITH_SILENT_SCHOOLS : done;
    }

    private static String restriction(UsageQuestion question) {
        return " where true" + schools(question);
    }

    private static String schools(UsageQuestion question) {
        return question.schools().isEmpty() ? "" : " and school = any (?)";
    }

    private static Object[] arguments(UsageQuestion question, Object... more) {
        List<Object> all = new ArrayList<>(List.of(question.from(), question.to()));
        if (!question.schools().isEmpty()) {
            all.add(question.schools().stream().map(UUID::toString).toList());
        }
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static Usage read(Row row) throws SQLException {
        return new Usage(
                key(row.textOrNull("key")),
                row.number("pupils"),
                row.number("teachers"),
                seconds(row, "seconds"),
                row.number("attempts"),
                row.decimalOrNull("mean_score"),
                row.instantOrNull("last"),
                new Usage.Together(row.number("sessions"), row.number("reached"), seconds(row, "together_seconds")));
    }

    private static Duration seconds(Row row, String column) throws SQLException {
        return Duration.ofSeconds(Math.round(row.decimal(column)));
    }

    private static @Nullable String key(@Nullable String grouped) {
        return grouped == null ? null : withoutScheme(grouped);
    }

    private static String withoutScheme(String object) {
        return object.startsWith(Thing.SCHEME) ? object.substring(Thing.SCHEME.length()) : object;
    }
}
