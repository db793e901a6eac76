package sala.mirror.protocol;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the other end told, as JSON. It may be of another version, damaged, or mean harm: each thing in it is taken when
 * it is what it should be, and counts as not said otherwise, so that one of them never keeps the others from being
 * heard.
 */
public record Said(JsonObject json) {

    /** The name of a list that has none. */
    public static final String ALL = "all";

    /** Beyond what any node of ours says; neither PostgreSQL nor arithmetic can do with the ends of time. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** @throws NotUnderstood when these bytes are no JSON object at all */
    public static Said read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return new Said(reader.readObject());
        } catch (JsonException | IllegalStateException | ClassCastException | StackOverflowError unreadable) {
            throw new NotUnderstood(unreadable);
        }
    }

    /**
     * A list as what it is part of, under {@link #ALL}.
     *
     * @throws NotUnderstood when these bytes are no JSON array at all
     */
    public static Said readAll(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return new Said(
                    Json.createObjectBuilder().add(ALL, reader.readArray()).build());
        } catch (JsonException | IllegalStateException | ClassCastException | StackOverflowError unreadable) {
            throw new NotUnderstood(unreadable);
        }
    }

    /** Cut to so many letters; without what PostgreSQL cannot store. */
    public Optional<String> text(String name, int most) {
        return json.get(name) instanceof JsonString text
                ? Optional.of(storable(text.getString(), most))
                : Optional.empty();
    }

    private static String storable(String text, int most) {
        StringBuilder storable = new StringBuilder();
        text.codePoints()
                .filter(letter -> letter != 0 && Character.getType(letter) != Character.SURROGATE)
                .limit(most)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    public long number(String name, long otherwise) {
        return json.get(name) instanceof JsonNumber number
                ? whole(number.bigDecimalValue()).orElse(otherwise)
                : otherwise;
    }

    private static Optional<Long> whole(BigDecimal number) {
        boolean fits =
                number.scale() <= 20 && number.scale() >= -20 && number.abs().compareTo(MOST) <= 0;
        return fits ? Optional.of(number.longValue()) : Optional.empty();
    }

    /** Nothing before 1970, which is where a clock without a battery begins, nor after 9999. */
    public Optional<Instant> instant(String name) {
        try {
            return text(name, 64)
                    .map(Instant::parse)
                    .filter(time -> !time.isBefore(Instant.EPOCH) && !time.isAfter(LATEST));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<UUID> id(String name) {
        try {
            return text(name, 36).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public boolean flag(String name) {
        return json.getBoolean(name, false);
    }

    public Optional<Said> one(String name) {
        return json.get(name) instanceof JsonObject one ? Optional.of(new Said(one)) : Optional.empty();
    }

    /** The objects in a list, at the most so many. */
    public List<Said> all(String name, int most) {
        return json.get(name) instanceof JsonArray all
                ? all.stream()
                        .filter(JsonObject.class::isInstance)
                        .limit(most)
                        .map(one -> new Said(one.asJsonObject()))
                        .toList()
                : List.of();
    }

    /** The texts in a list, at the most so many, each cut as by {@link #text}. */
    public List<String> texts(String name, int most, int letters) {
        return json.get(name) instanceof JsonArray all
                ? all.stream()
                        .filter(JsonString.class::isInstance)
                        .limit(most)
                        .map(text -> storable(((JsonString) text).getString(), letters))
                        .toList()
                : List.of();
    }
}
