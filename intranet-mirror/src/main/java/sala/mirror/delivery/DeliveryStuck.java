package sala.mirror.delivery;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The district answered, but did not take the records that were sent. */
class DeliveryStuck extends Fault {

    private static final long serialVersionUID = 1L;

    DeliveryStuck() {
        super(FaultKind.UNAVAILABLE, "mirror.delivery-stuck");
    }
}
