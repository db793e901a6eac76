package sala.media.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import sala.fault.Invalid;

class VttTest {

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("cues") Cues cues) {
        assertThat(Vtt.read(Vtt.write(cues))).isEqualTo(cues);
    }

    @Test
    void textCannotEndACueOrBeginAnother() {
        Cues cues = new Cues(List.of(cue(0, 2, "หนึ่ง\n\n\n00:05.000 --> 00:06.000\nสอง")));
        assertThat(Vtt.read(Vtt.write(cues)).list()).hasSize(1);
    }

    @Test
    void whatFfmpegWritesIsRead() {
        Cues cues = Vtt.read(
                "WEBVTT\n\n00:01.000 --> 00:02.500\n<i>สวัสดี</i>\nครับ\n\n01:00:00.000 --> 01:00:01.000\nจบ\n\n");
        assertThat(cues.list())
                .containsExactly(
                        new Cue(Duration.ofMillis(1000), Duration.ofMillis(2500), "<i>สวัสดี</i>\nครับ"),
                        cue(3600, 3601, "จบ"));
        assertThat(cues.list().get(0).plain()).isEqualTo("สวัสดี\nครับ");
    }

    @Test
    void notesAndCuesThatMakeNoSenseArePassedOver() {
        assertThat(Vtt.read("WEBVTT\n\nNOTE by hand\n\n00:05.000 --> 00:04.000\nback\n\nno times")
                        .list())
                .isEmpty();
    }

    @Test
    void everyRowThatCannotBeIsNamed() {
        List<Cue> rows = List.of(cue(0, 1, "ดี"), cue(3, 2, "ย้อน"), cue(5, 6, " "));
        assertThatThrownBy(() -> new Cues(rows))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(flaw -> flaw.field() + " " + flaw.code())
                        .containsExactly("cue-2 subtitle.times", "cue-3 subtitle.no-text"));
    }

    @Provide
    Arbitrary<Cues> cues() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("กขคงสระะิีุูเแโใไ่้๊๋็์abc ")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        Arbitrary<Cue> one = Combinators.combine(
                        Arbitraries.longs().between(0, 36_000_000),
                        Arbitraries.longs().between(1, 10_000),
                        texts)
                .as((from, length, text) -> new Cue(Duration.ofMillis(from), Duration.ofMillis(from + length), text));
        return one.list().ofMaxSize(30).map(Cues::new);
    }

    private static Cue cue(int from, int to, String text) {
        return new Cue(Duration.ofSeconds(from), Duration.ofSeconds(to), text);
    }
}
