package sala.mirror.root;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** A root is not believed, or cannot be the district's next one. */
public class RootRefused extends Fault {

    private static final long serialVersionUID = 1L;

    public static final String UNREADABLE = "root.unreadable";
    public static final String NOT_NEXT = "root.not-next";
    public static final String TOO_FEW_SIGNATURES = "root.too-few-signatures";
    public static final String OTHER_DISTRICT_KEY = "root.other-district-key";
    public static final String NOT_A_DISTRICT = "root.not-a-district";

    public static final String WRONG_PASSPHRASE = "root.wrong-passphrase";
    public static final String SHORT_PASSPHRASE = "root.short-passphrase";

    public RootRefused(String code, Object... arguments) {
        super(FaultKind.CONFLICT, code, arguments);
    }

    RootRefused(String code, Throwable cause) {
        super(cause, FaultKind.CONFLICT, code);
    }
}
