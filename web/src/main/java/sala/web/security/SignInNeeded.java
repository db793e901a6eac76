package sala.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** Nobody is signed in, and this needs somebody. */
public class SignInNeeded extends Fault {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable TypedForm typed;

    public SignInNeeded() {
        this(null);
    }

    SignInNeeded(@Nullable TypedForm typed) {
        super(FaultKind.UNAUTHENTICATED, "sign-in-needed");
        this.typed = typed;
    }

    /** What was typed into a page of ours, to be kept for later. */
    public Optional<TypedForm> typed() {
        return Optional.ofNullable(typed);
    }
}
