package sala.media.speech;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The whisper server does not answer, or not to the point: tried again later. */
public class SpeechUnavailable extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param detail for the log, in English */
    SpeechUnavailable(String detail) {
        super(FaultKind.UNAVAILABLE, "media.speech-away", detail);
    }
}
