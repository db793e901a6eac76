package sala.sql;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result, valid only while it is read. What may be null says so. */
public final class Row {

    /** Held, since finding the provider costs more than writing a small object. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public long number(int column) throws SQLException {
        return results.getLong(column);
    }

    public long number(String column) throws SQLException {
        return results.getLong(column);
    }

    public int integer(String column) throws SQLException {
        return results.getInt(column);
    }

    public double decimal(String column) throws SQLException {
        return results.getDouble(column);
    }

    public @Nullable Double decimalOrNull(String column) throws SQLException {
        return results.getObject(column, Double.class);
    }

    public boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    public String text(String column) throws SQLException {
        return results.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return results.getString(column);
    }

    public UUID id(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    public @Nullable UUID idOrNull(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    public byte[] bytes(String column) throws SQLException {
        return results.getBytes(column);
    }

    public Instant instant(String column) throws SQLException {
        return results.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = results.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public JsonObject json(String column) throws SQLException {
        try (JsonReader reader = JSON.createReader(new StringReader(results.getString(column)))) {
            return reader.readObject();
        }
    }
}
