package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Host;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;
import sala.sql.Sql;
import sala.usage.Statement;
import sala.usage.StatementListeners;
import sala.usage.Statements;

/**
 * At the district: takes in what a school's node sends. A statement that is not of that school is set aside with the
 * reason, so that it never keeps the others waiting.
 */
@Singleton
@Transactional
public class Intake {

    static final String STATEMENTS = "sala-statements";

    private final Host self;
    private final Statements statements;
    private final StatementListeners listeners;
    private final Sql sql;

    @Inject
    public Intake(Host self, Statements statements, StatementListeners listeners, Sql sql) {
        this.self = self;
        this.statements = statements;
        this.listeners = listeners;
        this.sql = sql;
    }

    /** @return signed: up to which of its positions the node need not send again */
    public String take(SchoolNode node, byte[] packed, String nonce) {
        Question question = new Question(STATEMENTS, nonce);
        Batch batch = Batch.read(packed);
        List<Statement> ours = batch.statements().stream().filter(isOf(node)).toList();
        List<Statement> others =
                batch.statements().stream().filter(isOf(node).negate()).toList();
        int added = statements.add(ours);
        listeners.tell(ours);
        others.forEach(statement -> setAside(node, statement));
        sql.update(
                "update school_node set acknowledged = greatest(acknowledged, ?) where id = ?",
                batch.upTo(),
                node.id());
        return SignedAnswer.sign(
                self.identity(),
                question,
                Map.of(
                        "acknowledged", batch.upTo(),
                        "added", added,
                        "refused", others.size()),
                self.clock().instant());
    }

    private static Predicate<Statement> isOf(SchoolNode node) {
        return statement ->
                statement.school().filter(node.school().toString()::equals).isPresent();
    }

    private void setAside(SchoolNode node, Statement statement) {
        sql.update(
                """
                insert into refused_statement (node_id, statement_id, reason, body, refused_at)
                values (?, ?, 'other-school', ?, ?) on conflict do nothing
                """,
                node.id(),
                statement.id(),
                statement.body().toString(),
                self.clock().instant());
    }
}
