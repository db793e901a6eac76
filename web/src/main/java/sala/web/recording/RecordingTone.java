package sala.web.recording;

import sala.media.recording.PartState;
import sala.media.recording.RecordingState;

/** The colour of a state; always beside its words. */
public final class RecordingTone {

    private RecordingTone() {}

    public static String of(RecordingState state) {
        return switch (state) {
            case GROWING, CUTTING -> "busy";
            case UNNAMED, WAITING -> "wait";
            case DONE -> "good";
            case FAILED -> "bad";
            case DUPLICATE, LEFT_OUT -> "";
        };
    }

    public static String of(PartState state) {
        return switch (state) {
            case DONE -> "good";
            case WAITING -> "wait";
            case MISSING -> "bad";
        };
    }
}
