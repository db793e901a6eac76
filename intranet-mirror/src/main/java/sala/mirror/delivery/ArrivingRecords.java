package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.mirror.batch.Boot;
import sala.mirror.batch.Told;
import sala.mirror.fleet.SchoolNode;
import sala.sql.Sql;
import sala.usage.Arrived;
import sala.usage.Statement;
import sala.usage.StatementListeners;
import sala.usage.Statements;

/**
 * At the district: keeps the records of a batch, each under the time at which it truly happened, as far as that is
 * known. What cannot be kept is set aside with the reason, so that it never keeps the others waiting.
 */
@Singleton
public class ArrivingRecords {

    private final Statements statements;
    private final StatementListeners listeners;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public ArrivingRecords(Statements statements, StatementListeners listeners, Sql sql, Clock clock) {
        this.statements = statements;
        this.listeners = listeners;
        this.sql = sql;
        this.clock = clock;
    }

    /** How many were new, and how many are set aside. */
    record Stored(int added, int refused) {}

    /** In the caller's transaction. */
    Stored store(SchoolNode node, List<Boot> boots, List<Told> told) {
        TrueTime time = new TrueTime(boots, clock.instant());
        Set<UUID> aside = aside(node, told);
        List<Arrived> arrived = told.stream()
                .filter(each -> isOf(node, each.statement()))
                .filter(each -> !aside.contains(each.statement().id()))
                .map(time::of)
                .toList();
        int added = statements.arrive(arrived);
        listeners.tell(arrived.stream().map(Arrived::statement).toList());
        told.stream()
                .map(Told::statement)
                .filter(statement -> !isOf(node, statement))
                .forEach(statement -> setAside(node, statement, Refusal.OTHER_SCHOOL));
        return new Stored(added, told.size() - arrived.size());
    }

    /** In the caller's transaction. */
    void setAside(SchoolNode node, Statement statement, Refusal reason) {
        sql.update(
                """
                insert into refused_statement (node_id, statement_id, reason, body, refused_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """,
                node.id(),
                statement.id(),
                reason.word(),
                storable(statement.body().toString()),
                clock.instant());
    }

    private static String storable(String text) {
        return text.replace("\0", "");
    }

    private Set<UUID> aside(SchoolNode node, List<Told> told) {
        return new HashSet<>(sql.list(
                row -> row.id("statement_id"),
                "select statement_id from refused_statement where node_id = ? and statement_id = any (?)",
                node.id(),
                told.stream().map(each -> each.statement().id()).toList()));
    }

    private static boolean isOf(SchoolNode node, Statement statement) {
        return statement.school().filter(node.school().toString()::equals).isPresent();
    }
}
