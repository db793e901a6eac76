package sala.media.hls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.MasterPlaylist.Variant;
import sala.media.hls.Offer.Offered;

class OfferTest {

    private static final Variant SLOW = picture("480p5", 29_000, 32_000, "avc1.4d401e");
    private static final Variant FAST = picture("720p25", 67_000, 80_000, "avc1.4d401f");
    private static final Variant LITE = picture("720p5-av1", 21_000, 25_000, "av01.0.05M.08");
    private static final Variant SOUND = sound("sound", 33_000, "mp4a.40.2");
    private static final Variant VOICE = sound("voice", 25_500, "mp4a.40.2");
    private static final Variant OPUS = sound("voice-opus", 17_000, "opus");
    private static final List<Variant> ALL = List.of(SLOW, FAST, LITE, SOUND, VOICE, OPUS);

    @Test
    void theMainOfferHasAllThatPlaysEverywhereWithTheBestSound() {
        assertThat(Offer.MAIN.of(ALL)).contains(new Offered(List.of(SLOW, FAST), SOUND));
    }

    @Test
    void theSatelliteOfferFitsInto64KilobitsWithItsSound() {
        Offered satellite = Offer.SATELLITE.of(ALL).orElseThrow();
        assertThat(satellite).isEqualTo(new Offered(List.of(SLOW), VOICE));
        assertThat(satellite.leastBits()).isLessThan(64_000);
    }

    @Test
    void ofWhatMovesTheSatelliteOfferHasTheBestThat75KilobitsCarry() {
        Variant small = moving("288p12", 30_000, 36_000);
        Variant large = moving("360p12", 41_000, 48_000);
        Variant larger = moving("360p25", 72_000, 90_000);
        assertThat(Offer.SATELLITE.of(List.of(small, large, larger, VOICE)))
                .contains(new Offered(List.of(small, large), VOICE));
        assertThat(Offer.SATELLITE.of(List.of(SLOW, picture("720p5", 43_000, 48_000, "avc1.4d401f"), VOICE)))
                .as("slides never need more than 64")
                .contains(new Offered(List.of(SLOW), VOICE));
    }

    private static Variant moving(String name, int mean, int peak) {
        return new Variant(name, peak, mean, "avc1.4d401e", new Frame(640, 360, 12.5));
    }

    @Test
    void whereNothingFitsTheSatelliteOfferIsTheLowestThereIs() {
        assertThat(Offer.SATELLITE.of(List.of(FAST, SOUND))).contains(new Offered(List.of(FAST), SOUND));
    }

    @Test
    void theLiteOfferIsOfNewCodingsAlone() {
        assertThat(Offer.LITE.of(ALL)).contains(new Offered(List.of(LITE), OPUS));
        assertThat(Offer.LITE.of(List.of(SLOW, SOUND))).isEmpty();
    }

    @Test
    void soundAloneIsUnder32Kilobits() {
        Offered sound = Offer.SOUND.of(ALL).orElseThrow();
        assertThat(sound.variants()).containsExactly(OPUS, VOICE);
        assertThat(sound.variants())
                .allSatisfy(variant -> assertThat(variant.peakBits()).isLessThan(32_000));
    }

    @Test
    void aSilentFilmOffersNoSound() {
        assertThat(Offer.SOUND.of(List.of(SLOW))).isEmpty();
        assertThat(Offer.SATELLITE.of(List.of(SLOW))).contains(new Offered(List.of(SLOW), null));
    }

    @Test
    void aRecordingWithoutPictureOffersItsSounds() {
        List<Variant> radio = List.of(SOUND, VOICE, OPUS);
        assertThat(Offer.MAIN.of(radio)).contains(new Offered(List.of(VOICE, SOUND), null));
        assertThat(Offer.SATELLITE.of(radio)).contains(new Offered(List.of(VOICE), null));
        assertThat(Offer.LITE.of(radio)).contains(new Offered(List.of(OPUS), null));
    }

    @Test
    void offersAreFoundByTheirAddress() {
        assertThat(Offer.at("master")).contains(Offer.MAIN);
        assertThat(Offer.at("480p5")).isEmpty();
    }

    private static Variant picture(String name, int mean, int peak, String codecs) {
        return new Variant(name, peak, mean, codecs, new Frame(854, 480, 5));
    }

    private static Variant sound(String name, int bits, String codecs) {
        return new Variant(name, bits + 500, bits, codecs, null);
    }
}
