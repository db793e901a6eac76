package sala.web.cause;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sala.fault.Fault;
import sala.fault.Stale;
import sala.sql.SqlFailed;

/** Finds what really happened inside an exception that containers and transactions have wrapped. */
public final class Causes {

    private static final int DEEPEST = 12;
    private static final Pattern FIELD = Pattern.compile("property '([A-Za-z][A-Za-z0-9]{0,40})'");
    private static final Set<Class<?>> UNREADABLE = Set.of(JsonException.class, JsonbException.class);

    private Causes() {}

    /** The fault inside, if there is one; a lost race of two edits is one. */
    public static Optional<Fault> fault(Throwable thrown) {
        return chain(thrown)
                .flatMap(cause -> cause instanceof Fault fault
                        ? Stream.of(fault)
                        : isLostRace(cause) ? Stream.of(new Stale("thing")) : Stream.empty())
                .findFirst();
    }

    /** The fault inside, if it is of this kind. */
    public static <F extends Fault> Optional<F> fault(Throwable thrown, Class<F> kind) {
        return fault(thrown).filter(kind::isInstance).map(kind::cast);
    }

    /** The refusal of the JAX-RS layer inside, if there is one. */
    public static Optional<WebApplicationException> refusal(Throwable thrown) {
        return only(thrown, WebApplicationException.class);
    }

    /** Whether a JSON document of the request could not be read. */
    public static boolean isMalformedJson(Throwable thrown) {
        return chain(thrown).anyMatch(cause -> UNREADABLE.stream().anyMatch(type -> type.isInstance(cause)));
    }

    /** The innermost field of a JSON document whose value is not what it should be, as far as the reader told. */
    public static Optional<String> unreadableField(Throwable thrown) {
        return chain(thrown)
                .filter(JsonbException.class::isInstance)
                .flatMap(cause ->
                        FIELD.matcher(String.valueOf(cause.getMessage())).results())
                .map(found -> found.group(1))
                .reduce((outer, inner) -> inner);
    }

    public static <T extends Throwable> Optional<T> only(Throwable thrown, Class<T> type) {
        return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * Two edits of one thing, or two who made the same thing at once. By name, since doors do not know how it is kept.
     */
    private static boolean isLostRace(Throwable cause) {
        return cause.getClass().getName().equals("jakarta.persistence.OptimisticLockException")
                || SqlFailed.isDuplicate(cause);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
