package sala.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * EclipseLink's PostgreSQL, able to write {@code jsonb} and to leave a {@code uuid} empty. Named in
 * {@code persistence.xml}.
 */
public class PostgresColumns extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(
            Object value, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (value instanceof JsonText json) {
            statement.setObject(index, json.text(), Types.OTHER);
        } else {
            super.setParameterValueInDatabaseCall(value, statement, index, session);
        }
    }

    /** A null must have a type that PostgreSQL takes for the column; it takes no text for an id. */
    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return field != null && field.getType() == UUID.class ? Types.OTHER : super.getJDBCTypeForSetNull(field);
    }

    /** JSON on its way into a column. */
    record JsonText(String text) {}
}
