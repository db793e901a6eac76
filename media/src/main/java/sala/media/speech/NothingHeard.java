package sala.media.speech;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The whisper server has heard no words in a recording, or none that can be read. */
public class NothingHeard extends Fault {

    private static final long serialVersionUID = 1L;

    NothingHeard() {
        super(FaultKind.INVALID, "media.speech-nothing");
    }
}
