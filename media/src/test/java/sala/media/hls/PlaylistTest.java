package sala.media.hls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.MasterPlaylist.Variant;
import sala.media.hls.Offer.Offered;

class PlaylistTest {

    private static final Segments SEGMENTS =
            new Segments(800, List.of(new Segment(6, 6_000), new Segment(6, 12_000), new Segment(0.1, 9_000)));

    @Test
    void segmentsFollowTheHeaderWithoutGaps() {
        assertThat(MediaPlaylist.of(SEGMENTS, "480p5.mp4"))
                .contains("#EXT-X-MAP:URI=\"480p5.mp4\",BYTERANGE=\"800@0\"")
                .contains("#EXT-X-BYTERANGE:6000@800\n480p5.mp4")
                .contains("#EXT-X-BYTERANGE:12000@6800\n")
                .contains("#EXT-X-BYTERANGE:9000@18800\n")
                .contains("#EXT-X-TARGETDURATION:6\n")
                .endsWith("#EXT-X-ENDLIST\n");
        assertThat(SEGMENTS.bytes()).isEqualTo(27_800);
    }

    @Test
    void theShortRestAtTheEndIsNoPeak() {
        assertThat(SEGMENTS.peakBits()).isEqualTo(16_000);
    }

    @Test
    void noPeakIsSaidThatIsBelowTheMean() {
        Variant clip = new Variant("480p5", 38_700, 42_800, "avc1.4d401e", new Frame(480, 854, 5));
        assertThat(MasterPlaylist.of(new Offered(List.of(clip), null), name -> name + ".m3u8"))
                .contains("BANDWIDTH=42800,AVERAGE-BANDWIDTH=42800,");
    }

    @Test
    void segmentsAreKeptAsText() {
        assertThat(Segments.fromText(SEGMENTS.asText())).isEqualTo(SEGMENTS);
    }

    @Test
    void aRenditionWithoutSegmentsIsNone() {
        assertThatThrownBy(() -> new Segments(800, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMasterCountsTheSoundIn() {
        Variant picture = new Variant("480p5", 31_700, 29_100, "avc1.4d401e", new Frame(854, 480, 5));
        Variant sound = new Variant("sound", 26_000, 25_500, "mp4a.40.2", null);
        assertThat(MasterPlaylist.of(new Offered(List.of(picture), sound), name -> name + ".m3u8"))
                .contains("URI=\"sound.m3u8\"")
                .contains("#EXT-X-STREAM-INF:BANDWIDTH=57700,AVERAGE-BANDWIDTH=54600,CODECS=\"avc1.4d401e,mp4a.40.2\","
                        + "RESOLUTION=854x480,FRAME-RATE=5.000,AUDIO=\"sound\"\n480p5.m3u8\n");
    }

    @Test
    void soundAloneIsAVariantOfItsOwn() {
        Variant sound = new Variant("sound", 50_000, 48_500, "mp4a.40.2", null);
        assertThat(MasterPlaylist.of(new Offered(List.of(sound), null), name -> name + ".m3u8"))
                .contains(
                        "#EXT-X-STREAM-INF:BANDWIDTH=50000,AVERAGE-BANDWIDTH=48500,CODECS=\"mp4a.40.2\"\nsound.m3u8\n")
                .doesNotContain("EXT-X-MEDIA:");
    }

    @Test
    void aSilentLessonHasNoSoundGroup() {
        Variant picture = new Variant("480p5", 31_700, 29_100, "avc1.4d401e", new Frame(854, 480, 5));
        assertThat(MasterPlaylist.of(new Offered(List.of(picture), null), name -> name + ".m3u8"))
                .doesNotContain("AUDIO")
                .contains("BANDWIDTH=31700,");
    }
}
