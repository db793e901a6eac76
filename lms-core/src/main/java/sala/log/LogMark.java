package sala.log;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A field of every line that the current thread logs until this is closed. Unlike SLF4J's own, marks do not pass to
 * threads that the current one makes: those often serve others afterwards.
 */
public final class LogMark implements AutoCloseable {

    private static final String REFERENCE = "Reference";
    private static final String JOB = "Job";
    private static final ThreadLocal<Map<String, String>> CURRENT = ThreadLocal.withInitial(Map::of);

    private final Map<String, String> before;

    private LogMark(String field, String value) {
        before = CURRENT.get();
        Map<String, String> marks = new TreeMap<>(before);
        marks.put(field, value);
        CURRENT.set(marks);
    }

    /** The thread serves the request with this reference. */
    public static LogMark reference(String reference) {
        return new LogMark(REFERENCE, reference);
    }

    /** The thread runs this job. */
    public static LogMark job(UUID id) {
        return new LogMark(JOB, id.toString());
    }

    /** The reference of the request that the current thread serves. */
    public static Optional<String> reference() {
        return Optional.ofNullable(CURRENT.get().get(REFERENCE));
    }

    /** The fields and values of the current thread. */
    static Map<String, String> current() {
        return CURRENT.get();
    }

    /** The thread's lines are again as before; to be called by the thread that made the mark. */
    @Override
    public void close() {
        if (before.isEmpty()) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
