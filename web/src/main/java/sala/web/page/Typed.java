package sala.web.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;

/** What somebody typed into the fields of a {@link Form}, read as what it stands for. */
abstract class Typed {

    private final MultivaluedMap<String, String> values;

    Typed(MultivaluedMap<String, String> values) {
        this.values = values;
    }

    MultivaluedMap<String, String> values() {
        return values;
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    public String text(String field) {
        return Optional.ofNullable(values.getFirst(field)).map(String::strip).orElse("");
    }

    /** What was typed, to the blank, such as a password. */
    public String raw(String field) {
        return Optional.ofNullable(values.getFirst(field)).orElse("");
    }

    /** All that was chosen under one name. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public boolean checked(String field) {
        return !text(field).isEmpty();
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** @throws Invalid when something else than a whole number was typed */
    public Optional<Integer> whole(String field) {
        return read(field, Integer::valueOf, "field.number");
    }

    /** @throws Invalid when it is not one of the constants */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return read(field, value -> Enum.valueOf(type, value), "field.choice");
    }

    /** @throws Invalid when it is no id */
    public Optional<UUID> id(String field) {
        return read(field, UUID::fromString, "field.choice");
    }

    /**
     * All ids that were chosen under one name.
     *
     * @throws Invalid when one of them is no id
     */
    public List<UUID> ids(String field) {
        try {
            return all(field).stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw new Invalid(field, "field.choice");
        }
    }

    /** @throws Invalid when nothing was typed */
    public String required(String field) {
        if (text(field).isEmpty()) {
            throw new Invalid(field, "field.required");
        }
        return text(field);
    }

    /** @throws Invalid naming all of these fields in which nothing was typed */
    public void require(String... fields) {
        List<FieldFlaw> missing = Arrays.stream(fields)
                .filter(field -> text(field).isEmpty())
                .map(field -> new FieldFlaw(field, "field.required", List.of()))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }

    private <T> Optional<T> read(String field, Function<String, T> reading, String otherwise) {
        try {
            return Optional.of(text(field)).filter(value -> !value.isEmpty()).map(reading);
        } catch (IllegalArgumentException e) {
            throw new Invalid(field, otherwise);
        }
    }

    boolean holds(String field) {
        return values.containsKey(field);
    }

    /** All that a field holds, with the ends of lines as the database has them. */
    String joined(String field) {
        return String.join(" ", all(field)).replace("\r\n", "\n").strip();
    }
}
