package sala.mirror.batch;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.usage.Statement;

/**
 * Statements one after the other, each as what could not be expected of it: the next id, the same person in the same
 * class with the same lesson, a recording that goes on where it was.
 */
final class StatementCoder {

    private static final String TIMESTAMP = "timestamp";
    private static final UUID NO_ID = new UUID(0, 0);
    private static final long MILLIS = 1000;

    private static final long SAME = 0;
    private static final long NEW = 1;
    private static final long OTHER = 2;

    private final Columns columns;
    private final List<UUID> boots;
    private final Words words;
    private final CountedIds ids;
    private final Numbers numbers;
    private final Map<String, JsonObject> shapes = new HashMap<>();
    private final Map<String, BigDecimal> positions = new HashMap<>();
    private final Map<String, BigDecimal> mosts = new HashMap<>();
    private final Map<String, UUID> attempts = new HashMap<>();
    private final Map<UUID, Long> started = new HashMap<>();
    private long lastMillis;

    StatementCoder(Columns columns, List<UUID> boots) {
        this.columns = columns;
        this.boots = boots;
        this.words = new Words(columns);
        this.ids = new CountedIds(columns);
        this.numbers = new Numbers(columns, words);
    }

    /** @param told null when reading */
    Told pass(@Nullable Told told) {
        Statement actual = told == null ? null : told.statement();
        boolean asText = columns.number("as text", actual == null || isOrdinary(actual) ? 0 : 1) == 1;
        Statement statement = asText ? text(actual) : parts(actual);
        return new Told(statement, when(statement.at(), told == null ? null : told.when()));
    }

    /** Whether its parts say all of it: the same id and time within the body, written in the usual way. */
    private static boolean isOrdinary(Statement statement) {
        return statement.id().toString().equals(text(statement.body(), "id"))
                && statement.at().toString().equals(text(statement.body(), TIMESTAMP))
                && Math.abs(statement.at().getEpochSecond()) < Long.MAX_VALUE / MILLIS / MILLIS;
    }

    private static @Nullable String text(JsonObject body, String name) {
        return body.get(name) instanceof JsonString text ? text.getString() : null;
    }

    private Statement text(@Nullable Statement actual) {
        UUID id = ids.pass("id", actual == null ? NO_ID : actual.id());
        String at = words.pass("odd time", actual == null ? "" : actual.at().toString());
        String body = words.pass("odd body", actual == null ? "" : actual.body().toString());
        return new Statement(id, Instant.parse(at), json(body));
    }

    private Statement parts(@Nullable Statement actual) {
        UUID id = ids.pass("id", actual == null ? NO_ID : actual.id());
        Instant at = time(actual == null ? Instant.EPOCH : actual.at());
        String actor = words.pass("actor", actual == null ? "" : actor(actual.body()));
        String text = words.pass(
                "shape", actual == null ? "" : Shape.of(actual.body()).toString(), actor);
        JsonObject shape = shapes.computeIfAbsent(text, StatementCoder::json);
        Row row = new Row(id, at, actor);
        return new Statement(id, at, Shape.fill(shape, actual == null ? null : actual.body(), row));
    }

    private Instant time(Instant at) {
        long millis = lastMillis + columns.number("at", at.toEpochMilli() - lastMillis);
        lastMillis = millis;
        long nanos = columns.number("at nanos", at.getNano() % 1_000_000);
        return Instant.ofEpochMilli(millis).plusNanos(nanos);
    }

    private static String actor(JsonObject body) {
        return body.get("actor") instanceof JsonObject actor
                        && actor.get("account") instanceof JsonObject account
                        && account.get("name") instanceof JsonString name
                ? name.getString()
                : "";
    }

    private Told.@Nullable When when(Instant at, Told.@Nullable When actual) {
        int place = (int) columns.number("boot", actual == null ? 0 : 1L + boots.indexOf(actual.boot()));
        if (place == 0) {
            return null;
        }
        UUID boot = boots.get(place - 1);
        long lag = columns.number("lag", actual == null ? 0 : actual.clock().getEpochSecond() - at.getEpochSecond());
        Instant clock = Instant.ofEpochSecond(at.getEpochSecond() + lag);
        long start = started.getOrDefault(boot, 0L);
        long moved = columns.number(
                "drift",
                actual == null
                        ? 0
                        : actual.clock().getEpochSecond() - actual.since().toSeconds() - start);
        started.put(boot, start + moved);
        return new Told.When(boot, Duration.ofSeconds(clock.getEpochSecond() - start - moved), clock);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Shape.JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Without zeros at its end, as far as those are behind the point. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What is open in the shape of one statement; each is told as what it is in the light of those before it. */
    private final class Row implements Shape.Filling {

        private final UUID id;
        private final Instant at;
        private final String actor;
        private String object = "";
        private BigDecimal raw = BigDecimal.ZERO;
        private BigDecimal max = BigDecimal.ZERO;
        private BigDecimal seconds = BigDecimal.ZERO;
        private BigDecimal position = BigDecimal.ZERO;
        private BigDecimal begun = BigDecimal.ZERO;

        private Row(UUID id, Instant at, String actor) {
            this.id = id;
            this.at = at;
            this.actor = actor;
        }

        @Override
        public String text(String path, @Nullable String actual) {
            String text = actual == null ? "" : actual;
            return switch (path) {
                case "/id" -> id.toString();
                case "/timestamp" -> at.toString();
                case "/actor/account/name" -> actor;
                case "/object/id" -> object = words.pass(path, text, actor);
                case "/context/registration" -> attempt(text);
                case "/result/duration" -> duration(text);
                case "/result/extensions/https://w3id.org/xapi/video/extensions/played-segments" -> segments(text);
                default -> words.pass(path, text, beside(path));
            };
        }

        /** Where somebody is depends on who it is, the rest on what it is done with. */
        private String beside(String path) {
            return path.startsWith("/object/") || path.endsWith(":course") || path.endsWith(":subject")
                    ? object
                    : actor;
        }

        @Override
        public BigDecimal number(String path, @Nullable BigDecimal actual) {
            BigDecimal number = actual == null ? BigDecimal.ZERO : actual;
            return switch (path) {
                case "/result/score/raw" -> raw = numbers.pass(path, number, BigDecimal.ZERO);
                case "/result/score/max" -> max = lastMax(path, number);
                case "/result/score/scaled" -> numbers.pass(path, number, scaled());
                case "/result/extensions/https://w3id.org/xapi/video/extensions/time" -> position(path, number);
                default -> numbers.pass(path, number, BigDecimal.ZERO);
            };
        }

        private BigDecimal lastMax(String path, BigDecimal number) {
            BigDecimal passed = numbers.pass(path, number, mosts.getOrDefault(object, BigDecimal.ZERO));
            mosts.put(object, passed);
            return passed;
        }

        /** As statements of ours say it. */
        private BigDecimal scaled() {
            double of = max.doubleValue();
            return of > 0 ? BigDecimal.valueOf(Math.max(-1, Math.min(1, raw.doubleValue() / of))) : BigDecimal.ZERO;
        }

        private BigDecimal position(String path, BigDecimal number) {
            begun = positions.getOrDefault(actor + object, BigDecimal.ZERO);
            position = numbers.pass(path, number, begun.add(seconds));
            positions.put(actor + object, position);
            return position;
        }

        private String duration(String text) {
            Optional<BigDecimal> usual = usual(text);
            if (columns.number("duration as text", text.isEmpty() || usual.isPresent() ? 0 : 1) == 1) {
                return words.pass("duration", text);
            }
            seconds = numbers.pass("duration", usual.orElse(BigDecimal.ZERO), BigDecimal.ZERO);
            return Duration.ofMillis(seconds.movePointRight(3).longValueExact()).toString();
        }

        private static Optional<BigDecimal> usual(String text) {
            try {
                long millis = Duration.parse(text).toMillis();
                return Duration.ofMillis(millis).toString().equals(text)
                        ? Optional.of(plain(BigDecimal.valueOf(millis, 3)))
                        : Optional.empty();
            } catch (DateTimeParseException | ArithmeticException unusual) {
                return Optional.empty();
            }
        }

        /** All statements of one attempt have one registration. */
        private String attempt(String text) {
            UUID last = attempts.getOrDefault(actor, NO_ID);
            long form = columns.number("attempt form", form(text, last));
            if (form == OTHER) {
                return words.pass("attempt text", text);
            }
            UUID passed = form == SAME ? last : ids.pass("attempt", columns.areRead() ? NO_ID : UUID.fromString(text));
            attempts.put(actor, passed);
            return passed.toString();
        }

        private static long form(String text, UUID last) {
            if (text.equals(last.toString())) {
                return SAME;
            }
            return Words.isId(text) ? NEW : OTHER;
        }

        /** Goes on from where the person was, up to where the person is now. */
        private String segments(String text) {
            List<BigDecimal> actual = Segments.read(text);
            int many = (int) columns.number("stretches", actual.size());
            if (many == 0) {
                return words.pass("stretches as text", text);
            }
            List<BigDecimal> passed = new ArrayList<>();
            BigDecimal expected = begun;
            for (int i = 0; i < many; i++) {
                BigDecimal next = columns.areRead() ? BigDecimal.ZERO : actual.get(i);
                passed.add(numbers.pass(i % 2 == 0 ? "from" : "to", next, plain(i == many - 1 ? position : expected)));
                expected = passed.get(i);
            }
            return Segments.write(passed);
        }
    }
}
