package sala.fault;

import java.util.List;

/**
 * The root of everything Sala refuses or fails to do, with a stable code that programs may rely on.
 *
 * <p>The code (such as {@code media.file-empty}) is never reused for something else. It is also the key of the sentence
 * shown to people; {@link #arguments()} fill that sentence's gaps. A fault carries no password, token or citizen id,
 * since it is logged.
 */
public abstract class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final FaultKind kind;
    private final transient List<Object> arguments;

    protected Fault(FaultKind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    protected Fault(Throwable cause, FaultKind kind, String code, Object... arguments) {
        this(kind, code, arguments);
        initCause(cause);
    }

    public String code() {
        return code;
    }

    public FaultKind kind() {
        return kind;
    }

    /** Values for the gaps {@code {0}}, {@code {1}} … of the sentence shown to people. */
    public List<Object> arguments() {
        return arguments;
    }
}
