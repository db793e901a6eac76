package sala.sql;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL on the node's database, in the transaction of the thread or else each statement by itself.
 *
 * <p>Arguments stand for the {@code ?} in order: text, numbers, booleans, {@code UUID}, {@code Instant}, an enum (its
 * name), a {@code JsonObject} (for {@code ?::jsonb}), or a collection of texts or ids (for {@code any(?)}).
 */
@Singleton
public class Sql {

    private final DataSource database;

    @Inject
    public Sql(DataSource database) {
        this.database = database;
    }

    /** Gives the number of rows changed. */
    public int update(String sql, @Nullable Object... arguments) {
        return with(sql, arguments, PreparedStatement::executeUpdate);
    }

    public <T> List<T> list(RowReader<T> reader, String sql, @Nullable Object... arguments) {
        return with(sql, arguments, statement -> read(reader, statement));
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(RowReader<T> reader, String sql, @Nullable Object... arguments) {
        return list(reader, sql, arguments).stream().findFirst();
    }

    /** The number in the only column of the only row. */
    public long number(String sql, @Nullable Object... arguments) {
        return first(row -> row.number(1), sql, arguments).orElseThrow();
    }

    /** Runs the same statement once for each list of arguments, in few round trips. */
    public void batch(String sql, Collection<? extends List<? extends @Nullable Object>> arguments) {
        with(sql, new Object[0], statement -> {
            for (List<? extends @Nullable Object> each : arguments) {
                Arguments.bind(statement, each.toArray());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static <T> List<T> read(RowReader<T> reader, PreparedStatement statement) throws SQLException {
        try (ResultSet results = statement.executeQuery()) {
            Row row = new Row(results);
            List<T> read = new ArrayList<>();
            while (results.next()) {
                read.add(reader.read(row));
            }
            return read;
        }
    }

    private <T> T with(String sql, @Nullable Object[] arguments, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Arguments.bind(statement, arguments);
            return use.with(statement);
        } catch (SQLException e) {
            throw new SqlFailed(sql, e);
        }
    }

    /** Makes something of one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    @FunctionalInterface
    private interface Use<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
