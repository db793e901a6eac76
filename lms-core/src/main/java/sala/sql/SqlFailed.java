package sala.sql;

import java.sql.SQLException;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** The database did not do what it was told: it does not answer, or a rule of its tables was broken. */
public class SqlFailed extends Fault {

    private static final long serialVersionUID = 1L;

    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";

    private final String statement;

    public SqlFailed(String statement, SQLException cause) {
        super(cause, FaultKind.UNAVAILABLE, "database.failed");
        this.statement = statement;
    }

    /** Whether this is the database's word that there is such a row already, as when two people make it at once. */
    public static boolean isDuplicate(Throwable cause) {
        return cause instanceof SQLException e && UNIQUE.equals(e.getSQLState());
    }

    /** Whether a row was named that is not there. */
    public boolean brokeReference() {
        return getCause() instanceof SQLException e && FOREIGN_KEY.equals(e.getSQLState());
    }

    /** For the log. */
    @Override
    public String getMessage() {
        return super.getMessage() + ": " + getCause() + " in: " + statement;
    }
}
