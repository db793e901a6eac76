package sala.media.ladder;

import java.util.List;
import sala.media.look.LessonProfile;

/** Which sounds accompany a lesson. One sound for all pictures of a master: players stumble over two. */
final class Voices {

    private static final Voice OPUS = new Voice("voice-opus", Voice.Codec.OPUS, 16_000);
    private static final Voice THIN = new Voice("voice", Voice.Codec.AAC, 24_000);

    private Voices() {}

    /** With slides the thin voice is the only AAC: most of such a lesson's bits would be sound otherwise. */
    static List<Voice> of(LessonProfile profile) {
        return switch (profile) {
            case SLIDES -> List.of(main(THIN.bits()), OPUS);
            case MIXED, CAMERA -> List.of(main(32_000), THIN, OPUS);
            case SOUND -> List.of(main(48_000), THIN, OPUS);
        };
    }

    private static Voice main(int bits) {
        return new Voice("sound", Voice.Codec.AAC, bits);
    }
}
