package sala.media.teletext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sala.media.subtitle.Cue;

class TeletextTest {

    private final TeletextSender sender = new TeletextSender(8, 0x88, 0);
    private final Teletext teletext = new Teletext();

    @Test
    void aPageOfSubtitlesShowsUntilItIsTakenAway() {
        send(1_000, sender.subtitles("One half is the same", "as two quarters"));
        send(3_500, sender.subtitles());
        assertThat(cues()).containsExactly(cue(1_000, 3_500, "One half is the same\nas two quarters"));
    }

    @Test
    void whatIsSentAgainIsTheSameStill() {
        send(1_000, sender.subtitles("Fractions"));
        send(2_000, sender.subtitles("Fractions"));
        send(3_000, sender.subtitles("Numerator"));
        assertThat(cues()).containsExactly(cue(1_000, 3_000, "Fractions"), cue(3_000, 5_000, "Numerator"));
    }

    @Test
    void lettersAreThoseOfTheLanguage() {
        send(0, new TeletextSender(1, 0x50, 4).subtitles("Gr}~e aus K|ln"));
        assertThat(cues()).extracting(Cue::text).containsExactly("Grüße aus Köln");
    }

    @Test
    void anOrdinaryPageIsNoSubtitle() {
        send(0, new TeletextSender(1, 0x00, 0).news("Weather"));
        send(1_000, sender.subtitles("A < B & C"));
        assertThat(cues()).singleElement().satisfies(cue -> {
            assertThat(cue.text()).isEqualTo("A &lt; B &amp; C");
            assertThat(cue.plain()).isEqualTo("A < B & C");
        });
    }

    @Test
    void oneWrongBitInAnAddressIsMended() {
        byte[] packet = sender.subtitles("Heard all the same");
        packet[5] ^= 1;
        send(0, packet);
        assertThat(cues()).extracting(Cue::text).containsExactly("Heard all the same");
    }

    @Test
    void everyNibbleSurvivesOneWrongBitAndNoneIsGuessedFromTwo() {
        IntStream.range(0, 16).forEach(value -> {
            byte coded = Hamming.encode(value);
            assertThat(Hamming.decode(coded)).isEqualTo(value);
            assertThat(Hamming.decode((byte) (coded ^ 0x10))).isEqualTo(value);
            assertThat(Hamming.decode((byte) (coded ^ 0x11))).isEqualTo(Hamming.BROKEN);
        });
    }

    @Test
    void noiseSaysNothing() {
        send(0, new byte[0]);
        send(10, TransportStream.bytes(0x10, 3, 0x2c, 1));
        send(20, TransportStream.bytes(0x42, 1, 2, 3));
        assertThat(cues()).isEmpty();
    }

    private void send(long milliseconds, byte[] packet) {
        teletext.read(packet, Duration.ofMillis(milliseconds));
    }

    private List<Cue> cues() {
        return teletext.cues().list();
    }

    private static Cue cue(long from, long to, String text) {
        return new Cue(Duration.ofMillis(from), Duration.ofMillis(to), text);
    }
}
