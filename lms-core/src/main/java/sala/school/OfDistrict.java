package sala.school;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** At a school's node: the district knows this account or class, and it is changed there (docs/adr/0088). */
public class OfDistrict extends Fault {

    private static final long serialVersionUID = 1L;

    public OfDistrict() {
        super(FaultKind.CONFLICT, "account.of-district");
    }
}
