package sala.media.transcode;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** This node cannot transcode at the moment; the file is not to blame. */
public class TranscoderUnavailable extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param detail for the log, in English */
    public TranscoderUnavailable(Problem problem, String detail) {
        super(FaultKind.UNAVAILABLE, problem.code, detail);
    }

    public TranscoderUnavailable(Problem problem, Throwable cause) {
        super(cause, FaultKind.UNAVAILABLE, problem.code, String.valueOf(cause.getMessage()));
    }

    /** What keeps the node from transcoding. */
    public enum Problem {
        /** The program does not start on this machine. */
        PROGRAM_MISSING("media.transcoder-missing"),
        /** The disk is full. */
        NO_SPACE("media.no-space"),
        /** The program came to no end, or to a bad one that says nothing about the file. */
        BROKE("media.transcoding-broke");

        private final String code;

        Problem(String code) {
            this.code = code;
        }
    }
}
