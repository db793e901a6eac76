package sala.fault;

import java.util.List;

/** Input with one or more fields that must be corrected; lists all of them, so that nobody corrects one at a time. */
public class Invalid extends Fault {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFlaw> flaws;

    public Invalid(List<FieldFlaw> flaws) {
        super(FaultKind.INVALID, "invalid");
        this.flaws = List.copyOf(flaws);
    }

    public Invalid(String field, String code, Object... arguments) {
        this(List.of(new FieldFlaw(field, code, List.of(arguments))));
    }

    /** In the order in which the fields stand in the form; never empty. */
    public List<FieldFlaw> flaws() {
        return flaws;
    }

    /**
     * What is wrong with one field.
     *
     * @param field the field's name in the form or the JSON
     * @param code the stable code, also the key of the sentence shown beside the field
     */
    public record FieldFlaw(String field, String code, List<Object> arguments) {}
}
