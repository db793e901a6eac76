package sala.usage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import sala.job.Chore;
import sala.node.StartStep;
import sala.sql.Sql;

/** Makes the partitions of this month and the next ahead of time, when the server starts and then twice a day. */
@Singleton
public class StatementUpkeep implements Chore, StartStep {

    private final StatementMonths months;

    @Inject
    public StatementUpkeep(Sql sql, Clock clock) {
        this.months = new StatementMonths(sql, clock);
    }

    @Override
    public String name() {
        return "statement-months";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void start() {
        run();
    }

    @Override
    public void run() {
        months.makeAhead();
    }
}
