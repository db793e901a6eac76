package sala.web.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;
import sala.fault.Stale;
import sala.web.cause.Causes;

/**
 * What somebody typed into a form, and what is wrong with it: nothing typed is lost when the form has to be shown
 * again.
 */
public final class Form {

    private static final String VERSION = "version";
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final MultivaluedMap<String, String> values;
    private final List<FieldFlaw> flaws;

    private Form(MultivaluedMap<String, String> values, List<FieldFlaw> flaws) {
        this.values = values;
        this.flaws = flaws;
    }

    /** A form that came in. */
    public static Form of(MultivaluedMap<String, String> values) {
        return new Form(values, List.of());
    }

    /** A form to be shown for the first time, filled with what is known. */
    public static Form showing(Map<String, String> values) {
        return new Form(new MultivaluedHashMap<>(values), List.of());
    }

    public static Form empty() {
        return showing(Map.of());
    }

    /**
     * Does the form's work; when the work finds the input {@link Invalid}, shows the form again with what was typed and
     * what is wrong.
     */
    public Response submit(Supplier<Response> work, Function<Form, Html> again) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            Invalid invalid = Causes.fault(thrown, Invalid.class).orElseThrow(() -> thrown);
            return answer(UNPROCESSABLE, again.apply(refused(invalid)));
        }
    }

    /**
     * Does the form's work like {@link #submit(Supplier, Function)}; when somebody else was quicker, shows what is
     * there now beside what was typed, and sending that again takes its place knowingly.
     *
     * @param overtaken gets what was typed; the page must give it the version that is there now
     */
    public Response submit(Supplier<Response> work, Function<Form, Html> again, Function<Form, Html> overtaken) {
        try {
            return submit(work, again);
        } catch (RuntimeException thrown) {
            if (Causes.fault(thrown, Stale.class).isEmpty()) {
                throw thrown;
            }
            return answer(CONFLICT, overtaken.apply(this));
        }
    }

    private static Response answer(int status, Html page) {
        return Response.status(status).type(MediaType.TEXT_HTML).entity(page).build();
    }

    /** The same form with what is wrong. */
    public Form refused(Invalid invalid) {
        return new Form(values, invalid.flaws());
    }

    /** The same form with another value in one field. */
    public Form with(String field, String value) {
        MultivaluedMap<String, String> changed = new MultivaluedHashMap<>(values);
        changed.putSingle(field, value);
        return new Form(changed, flaws);
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
        return values.getOrDefault(field, List.of());
    }

    public boolean checked(String field) {
        return !text(field).isEmpty();
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The version of the thing that was on the screen when the form was opened; one that never was when none came. */
    public long version() {
        return whole(VERSION).orElse(-1);
    }

    /** The same form, knowing this version. */
    public Form knowing(long version) {
        return with(VERSION, String.valueOf(version));
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

    /** What is wrong with a field; null when nothing is. */
    public @Nullable FieldFlaw flaw(String field) {
        return flaws.stream()
                .filter(flaw -> flaw.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** Everything that is wrong, in the order of the form. */
    public List<FieldFlaw> flaws() {
        return flaws;
    }
}
