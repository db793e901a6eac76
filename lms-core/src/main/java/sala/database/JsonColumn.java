package sala.database;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Keeps a JSON object in a {@code jsonb} column, which cannot be null. */
@Converter
public class JsonColumn implements AttributeConverter<JsonObject, Object> {

    /** Held, since finding the provider costs more than writing a small object. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public Object convertToDatabaseColumn(@Nullable JsonObject value) {
        return new PostgresColumns.JsonText(String.valueOf(value));
    }

    @Override
    public JsonObject convertToEntityAttribute(Object column) {
        try (JsonReader reader = JSON.createReader(new StringReader(column.toString()))) {
            return reader.readObject();
        }
    }
}
