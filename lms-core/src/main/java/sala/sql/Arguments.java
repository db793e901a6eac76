package sala.sql;

import jakarta.json.JsonObject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts Java's values where PostgreSQL's driver takes them. */
final class Arguments {

    /** An empty array, of which only the statement says what it would hold. */
    private static final String NONE = "{}";

    private static final int UNTYPED = Types.OTHER;

    private Arguments() {}

    static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Collection<?> many && many.isEmpty()) {
                statement.setObject(i + 1, NONE, UNTYPED);
            } else {
                statement.setObject(i + 1, asColumn(statement, arguments[i]));
            }
        }
    }

    private static @Nullable Object asColumn(PreparedStatement statement, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof JsonObject json) {
            return json.toString();
        }
        return value instanceof Collection<?> many ? array(statement, many) : value;
    }

    private static Object array(PreparedStatement statement, Collection<?> many) throws SQLException {
        boolean ids = many.stream().anyMatch(UUID.class::isInstance);
        return statement.getConnection().createArrayOf(ids ? "uuid" : "text", many.toArray());
    }
}
