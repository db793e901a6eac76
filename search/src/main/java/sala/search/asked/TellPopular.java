package sala.search.asked;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import sala.job.Chore;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.sql.Transactions;
import sala.usage.Statement;
import sala.usage.Statements;

/** At a school: tells the district once a day what many search for here. */
@Singleton
public class TellPopular implements Chore {

    private final OwnSearches own;
    private final Statements statements;
    private final Transactions transactions;
    private final NodeRole role;

    @Inject
    public TellPopular(OwnSearches own, Statements statements, Transactions transactions, NodeSettings settings) {
        this(own, statements, transactions, settings.role());
    }

    TellPopular(OwnSearches own, Statements statements, Transactions transactions, NodeRole role) {
        this.own = own;
        this.statements = statements;
        this.transactions = transactions;
        this.role = role;
    }

    @Override
    public String name() {
        return "tell-popular-searches";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        if (role == NodeRole.SCHOOL) {
            List<Statement> told =
                    own.popularAtSchools().stream().map(Popular::statement).toList();
            transactions.run(() -> statements.add(told));
        }
    }
}
