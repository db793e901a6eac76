package sala.web.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;

/**
 * What somebody typed into a form, and what is wrong with it: nothing typed is lost when the form has to be shown
 * again.
 */
public final class Form {

    static final String VERSION = "version";

    /** Before the name of a field: what it held when the form was opened. */
    private static final String SEEN = "seen.";

    /** The button that takes the other one's word for a field. */
    static final String TAKE = "take";

    private static final Set<String> NO_FIELDS = Set.of(VERSION, TAKE);

    private final MultivaluedMap<String, String> values;
    private final List<FieldFlaw> flaws;
    private final @Nullable Overtaken overtaken;

    Form(MultivaluedMap<String, String> values, List<FieldFlaw> flaws, @Nullable Overtaken overtaken) {
        this.values = values;
        this.flaws = flaws;
        this.overtaken = overtaken;
    }

    /** A form that came in. */
    public static Form of(MultivaluedMap<String, String> values) {
        return new Form(values, List.of(), null);
    }

    /** A form to be shown for the first time, filled with what is known. */
    public static Form showing(Map<String, String> values) {
        return new Form(new MultivaluedHashMap<>(values), List.of(), null);
    }

    public static Form empty() {
        return showing(Map.of());
    }

    /**
     * Does the form's work; when the work finds the input {@link Invalid}, shows the form again with what was typed and
     * what is wrong.
     */
    public Response submit(Supplier<Response> work, Function<Form, Html> again) {
        return new Submission(this, again).of(work);
    }

    /**
     * Does the form's work like {@link #submit(Supplier, Function)}. When somebody else was quicker, shows what was
     * changed, by whom, beside what was typed; sending that again does it knowingly. What was changed elsewhere than in
     * this form does not stand in its way.
     *
     * @param work gets what was typed with the version that it counts for
     */
    public Response submit(Function<Form, Response> work, Function<Form, Html> again, Supplier<Newest> newest) {
        return new Submission(this, again).of(work, newest);
    }

    /** The same form with what is wrong. */
    public Form refused(Invalid invalid) {
        return new Form(values, invalid.flaws(), overtaken);
    }

    /** The same form with another value in one field. */
    public Form with(String field, String value) {
        MultivaluedMap<String, String> changed = new MultivaluedHashMap<>(values);
        changed.putSingle(field, value);
        return new Form(changed, flaws, overtaken);
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

    /** The version of the thing that was on the screen when the form was opened; one that never was when none came. */
    public long version() {
        return whole(VERSION).orElse(-1);
    }

    /** What the page carries along: what each field held when the form was opened. */
    public Map<String, String> seen() {
        Map<String, String> seen = new TreeMap<>();
        values.keySet().stream()
                .filter(name -> name.startsWith(SEEN))
                .forEach(name -> seen.put(name.substring(SEEN.length()), joined(name)));
        if (seen.isEmpty()) {
            fields().forEach(name -> seen.put(name, joined(name)));
        }
        return seen;
    }

    /** What somebody else changed meanwhile; null when nobody has. */
    public @Nullable Overtaken overtaken() {
        return overtaken;
    }

    MultivaluedMap<String, String> values() {
        return values;
    }

    /** Without what only the machinery reads. */
    public Set<String> fields() {
        Set<String> fields = new TreeSet<>(values.keySet());
        fields.removeIf(name -> name.startsWith(SEEN) || NO_FIELDS.contains(name));
        return fields;
    }

    boolean holds(String field) {
        return values.containsKey(field);
    }

    Optional<String> seenIn(String field) {
        return Optional.of(SEEN + field).filter(this::holds).map(this::joined);
    }

    boolean carriesSeen() {
        return values.keySet().stream().anyMatch(name -> name.startsWith(SEEN));
    }

    /** All that a field holds, with the ends of lines as the database has them. */
    String joined(String field) {
        return String.join(" ", all(field)).replace("\r\n", "\n").strip();
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

    /** The ids of what is written below a field; null when nothing is. */
    public @Nullable String describedBy(String field, boolean hint) {
        List<String> ids = Stream.of(hint ? field + "-hint" : "", flaw(field) == null ? "" : field + "-wrong")
                .filter(id -> !id.isEmpty())
                .toList();
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Everything that is wrong, in the order of the form. */
    public List<FieldFlaw> flaws() {
        return flaws;
    }
}
