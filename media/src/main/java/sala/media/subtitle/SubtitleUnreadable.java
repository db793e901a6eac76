package sala.media.subtitle;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** No subtitles could be found in the file. */
public class SubtitleUnreadable extends Fault {

    private static final long serialVersionUID = 1L;

    public SubtitleUnreadable() {
        super(FaultKind.INVALID, "subtitle.unreadable");
    }
}
