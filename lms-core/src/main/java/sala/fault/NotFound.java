package sala.fault;

/** Says that there is no such thing, without telling whether it exists for somebody else. */
public class NotFound extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param kind the kind of thing in the words of URLs, such as {@code course} */
    public NotFound(String kind) {
        super(FaultKind.NOT_FOUND, "not-found", kind);
    }
}
