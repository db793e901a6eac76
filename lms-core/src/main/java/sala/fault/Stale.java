package sala.fault;

/** The edited thing was changed by somebody else since it was read; the edit was not applied. */
public class Stale extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param kind the kind of thing in the words of URLs, such as {@code course} */
    public Stale(String kind) {
        super(FaultKind.CONFLICT, "stale-edit", kind);
    }
}
