package sala.job;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets a lane choose among the jobs that it knows. Left to itself, db-scheduler finds out which it does not know by
 * choosing them: for that moment they are locked, and pass their turn on the lane that is theirs.
 *
 * <p>Jobs are chosen by a statement of its own before they are taken. As one statement, PostgreSQL may choose anew for
 * each row of the table, and then takes more than are asked for, whoever's turn it is.
 */
final class OwnTasks extends PostgreSqlJdbcCustomization {

    private static final boolean IN_TWO_STATEMENTS = true;
    private static final boolean TIMES_IN_UTC = false;

    private final String own;

    OwnTasks(List<? extends Task<?>> tasks) {
        super(IN_TWO_STATEMENTS, TIMES_IN_UTC);
        this.own = tasks.isEmpty() ? " and false" : " and task_name in (" + names(tasks) + ")";
    }

    private static String names(List<? extends Task<?>> tasks) {
        return tasks.stream()
                .map(task -> "'" + task.getName().replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
    }

    @Override
    public String createGenericSelectForUpdateQuery(String table, int limit, String condition, boolean byPriority) {
        return super.createGenericSelectForUpdateQuery(table, limit, condition + own, byPriority);
    }
}
