package sala.web.recording;

import java.util.Arrays;
import java.util.List;
import sala.media.recording.RecordingState;

/** Which recordings a list is to show. */
public enum RecordingShow {
    ALL(RecordingState.values()),
    /** Those that somebody has to look at. */
    NEED_LOOK(RecordingState.UNNAMED, RecordingState.FAILED),
    WAITING(RecordingState.GROWING, RecordingState.WAITING, RecordingState.CUTTING),
    DONE(RecordingState.DONE),
    OTHERS(RecordingState.DUPLICATE, RecordingState.LEFT_OUT);

    private final List<RecordingState> states;

    RecordingShow(RecordingState... states) {
        this.states = Arrays.asList(states);
    }

    List<RecordingState> states() {
        return states;
    }
}
