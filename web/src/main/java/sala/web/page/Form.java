package sala.web.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
public final class Form extends Typed {

    static final String VERSION = "version";

    /** Before the name of a field: what it held when the form was opened. */
    private static final String SEEN = "seen.";

    /** The button that takes the other one's word for a field. */
    static final String TAKE = "take";

    private static final Set<String> NO_FIELDS = Set.of(VERSION, TAKE);

    private final List<FieldFlaw> flaws;
    private final @Nullable Overtaken overtaken;

    Form(MultivaluedMap<String, String> values, List<FieldFlaw> flaws, @Nullable Overtaken overtaken) {
        super(values);
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
        return new Form(values(), invalid.flaws(), overtaken);
    }

    /** The same form with another value in one field. */
    public Form with(String field, String value) {
        MultivaluedMap<String, String> changed = new MultivaluedHashMap<>(values());
        changed.putSingle(field, value);
        return new Form(changed, flaws, overtaken);
    }

    /** The version of the thing that was on the screen when the form was opened; one that never was when none came. */
    public long version() {
        return whole(VERSION).orElse(-1);
    }

    /** What the page carries along: what each field held when the form was opened. */
    public Map<String, String> seen() {
        Map<String, String> seen = new TreeMap<>();
        values().keySet().stream()
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

    /** Without what only the machinery reads. */
    public Set<String> fields() {
        Set<String> fields = new TreeSet<>(values().keySet());
        fields.removeIf(name -> name.startsWith(SEEN) || NO_FIELDS.contains(name));
        return fields;
    }

    Optional<String> seenIn(String field) {
        return Optional.of(SEEN + field).filter(this::holds).map(this::joined);
    }

    boolean carriesSeen() {
        return values().keySet().stream().anyMatch(name -> name.startsWith(SEEN));
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
