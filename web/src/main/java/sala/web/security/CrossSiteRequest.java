package sala.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.fault.Fault;
import sala.fault.FaultKind;

/** A state change that did not come from a page of ours, or from a page that is too old. */
public class CrossSiteRequest extends Fault {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable TypedForm typed;

    public CrossSiteRequest() {
        this(null);
    }

    CrossSiteRequest(@Nullable TypedForm typed) {
        super(FaultKind.FORBIDDEN, "cross-site-request");
        this.typed = typed;
    }

    /** What was typed into a page of ours, to be kept for later. */
    public Optional<TypedForm> typed() {
        return Optional.ofNullable(typed);
    }
}
