package sala.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One statement of SQL, for what a test prepares or looks up itself. */
final class TestSql {

    private final DataSource database;

    TestSql(DataSource database) {
        this.database = database;
    }

    int execute(String sql, Object... arguments) {
        try (Connection c = database.getConnection();
                PreparedStatement s = prepared(c, sql, arguments)) {
            return s.execute() ? 0 : s.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    <T> T one(Class<T> type, String sql, Object... arguments) {
        try (Connection c = database.getConnection();
                PreparedStatement s = prepared(c, sql, arguments);
                ResultSet rows = s.executeQuery()) {
            if (!rows.next()) {
                throw new AssertionError("no row: " + sql);
            }
            return rows.getObject(1, type);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection c, String sql, Object... arguments) throws SQLException {
        PreparedStatement s = c.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            s.setObject(i + 1, arguments[i]);
        }
        return s;
    }
}
