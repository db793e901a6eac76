package sala.media.hls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.MasterPlaylist.Variant;

class PlainFileTest {

    private static final List<Variant> MADE = List.of(
            variant("360p12", 45_000, "avc1.4d401e", 360),
            variant("480p25", 124_000, "avc1.4d401e", 480),
            variant("720p25", 352_000, "avc1.4d401f", 720),
            variant("360p12-av1", 36_000, "av01.0.04M.08", 360),
            variant("sound", 33_000, "mp4a.40.2", 0),
            variant("voice", 25_000, "mp4a.40.2", 0),
            variant("voice-opus", 17_000, "opus", 0));

    @Test
    void itIsTheBestPictureThatLinesCarry() {
        assertThat(PlainFile.of(MADE, "master")).containsExactly("480p25", "sound");
    }

    @Test
    void whoeverChoosesAPictureGetsThatOne() {
        assertThat(PlainFile.of(MADE, "720p25")).containsExactly("720p25", "sound");
    }

    @Test
    void aThinLineGetsWhatItsOfferHas() {
        assertThat(PlainFile.of(MADE, "satellite")).containsExactly("360p12", "voice");
    }

    @Test
    void soundAloneIsInTheCodingThatAllBrowsersKnow() {
        assertThat(PlainFile.of(MADE, "sound-only")).containsExactly("voice");
    }

    @Test
    void whatThereIsNotIsNothing() {
        assertThat(PlainFile.of(MADE, "1080p50")).isEmpty();
        assertThat(PlainFile.of(List.of(), "master")).isEmpty();
    }

    private static Variant variant(String name, int bits, String codecs, int height) {
        @Nullable Frame frame = height == 0 ? null : new Frame(height * 16 / 9, height, 25);
        return new Variant(name, bits * 3 / 2, bits, codecs, frame);
    }
}
