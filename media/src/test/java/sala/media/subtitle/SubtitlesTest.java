package sala.media.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Forbidden;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.media.item.MediaBeans;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class SubtitlesTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private UUID lesson;

    @BeforeEach
    void aLesson() {
        beans = new MediaBeans(db, folder);
        lesson = beans.take(beans.teacher, "lesson.3gp", Sample.PHONE_LESSON.bytes(), "เศษส่วน");
        beans.complete(lesson);
    }

    @Test
    void theSameLanguageAgainReplacesWhatWasThere() {
        Subtitle first = add("th", "ตัวเศษ");
        add("en", "numerator");
        Subtitle second = add("th", "ตัวส่วน");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(beans.subtitles.of(lesson)).extracting(Subtitle::language).containsExactly("en", "th");
        assertThat(beans.subtitles.cues(second).list()).extracting(Cue::text).containsExactly("ตัวส่วน");
        assertThat(held(first)).as("the old file is let go").isFalse();
        assertThat(held(second)).isTrue();
    }

    @Test
    void whatIsSaidIsFoundAtItsMoment() {
        add("th", "<b>ตัวเศษ</b>");
        assertThat(beans.findable.find(lesson).orElseThrow().passages())
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.at()).isEqualTo(1.5);
                    assertThat(passage.text()).isEqualTo("ตัวเศษ");
                });
    }

    @Test
    void whoIsOvertakenIsTold() {
        Subtitle seen = add("th", "หนึ่ง");
        beans.wording.change(beans.teacher, seen, cues("สอง"));
        assertThatThrownBy(() -> beans.wording.change(beans.teacher, seen, cues("สาม")))
                .isInstanceOf(Stale.class);
        assertThat(beans.subtitles.cues(beans.subtitles.get(lesson, seen.id())).list())
                .extracting(Cue::text)
                .containsExactly("สอง");
    }

    @Test
    void onlyWhoMayChangeTheItemChangesItsWords() {
        assertThatThrownBy(() ->
                        beans.wording.add(beans.colleague, lesson, SubtitleKind.SUBTITLES, "th", cues("ของคนอื่น")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        beans.wording.add(beans.stranger, lesson, SubtitleKind.SUBTITLES, "th", cues("ของคนอื่น")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotSpokenHasNoSubtitles() {
        UUID paper = beans.document(beans.teacher, "ใบงาน");
        assertThatThrownBy(() -> beans.wording.add(beans.teacher, paper, SubtitleKind.SUBTITLES, "th", cues("x")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void removedWordsAreGoneWithTheirFile() {
        Subtitle words = add("th", "หนึ่ง");
        beans.wording.remove(beans.teacher, lesson, words.id());
        assertThat(beans.subtitles.of(lesson)).isEmpty();
        assertThat(held(words)).isFalse();
        assertThat(beans.findable.find(lesson).orElseThrow().passages()).isEmpty();
    }

    private Subtitle add(String language, String text) {
        return beans.wording.add(beans.teacher, lesson, SubtitleKind.SUBTITLES, language, cues(text));
    }

    private static Cues cues(String text) {
        return new Cues(List.of(new Cue(Duration.ofMillis(1500), Duration.ofSeconds(4), text)));
    }

    private boolean held(Subtitle subtitle) {
        return db.one(
                        Long.class,
                        "select count(*) from blob_reference where hash = ?",
                        subtitle.blob().hash().hex())
                > 0;
    }
}
