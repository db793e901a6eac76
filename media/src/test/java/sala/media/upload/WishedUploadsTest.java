package sala.media.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.description.Card;
import sala.media.description.EndUser;
import sala.media.description.IndicatorCode;
import sala.media.description.Keywords;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaSource;
import sala.media.description.Placement;
import sala.media.description.Rights;
import sala.media.intake.SameFile;
import sala.media.item.FileLabel;
import sala.media.version.AnotherComing;
import sala.media.version.FileVersion;
import sala.school.Grade;
import sala.school.SubjectGroup;

class WishedUploadsTest extends Sending {

    @Test
    void whatWasSaidBeforehandStandsOnTheItemAlsoAfterARestart() {
        Card card = new Card(
                new Placement(1, 2, "เศษส่วน", 3),
                new Rights("ครูสมใจ", "โรงเรียน"),
                Keywords.typed("ซิ่น, ผ้า"),
                List.of());
        MediaDetails said = new MediaDetails(
                "เศษส่วน",
                "คำอธิบาย",
                SubjectGroup.MATHEMATICS,
                Set.of(Grade.P4),
                new MediaDetails.Terms("th", Licence.CC_BY, MediaSource.SCHOOL, EndUser.TEACHER),
                card);
        UUID id = uploads.begin(beans.teacher, FileLabel.of("a.wmv"), Wish.item(said), LESSON.length)
                .id();
        uploads = restarted();
        append(id, 0, LESSON.length);
        assertThat(beans.items.get(uploads.finish(beans.teacher, id, false)).details())
                .isEqualTo(said);
    }

    @Test
    void anIndicatorThatNoTableHasIsRefusedBeforeTheFirstByte() {
        MediaDetails said = MediaDetails.named("a")
                .with(new Card(
                        Placement.NONE, Rights.UNKNOWN, Keywords.NONE, List.of(IndicatorCode.of("ค 9.9 ป.9/9"))));
        assertThatThrownBy(() -> uploads.begin(beans.teacher, FileLabel.of("a.wmv"), Wish.item(said), 10))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void anotherFileOfAnItemComesInPiecesAndTakesItsPlaceUnderTheSameId() {
        UUID video = beans.take(beans.teacher, "old.wmv", "RECORDING of old".getBytes(UTF_8), "บทเรียน");
        beans.complete(video);
        UUID id = replacing(video, beans.teacher);
        append(id, 0, 10_000);
        uploads = restarted();
        append(id, 10_000, LESSON.length);
        assertThat(uploads.finish(beans.teacher, id, false)).isEqualTo(video);
        assertThat(uploads.finish(beans.teacher, id, false)).as("asked again").isEqualTo(video);
        assertThat(beans.versions.of(beans.items.get(video))).singleElement().satisfies(file -> {
            assertThat(file.state()).isEqualTo(FileVersion.State.COMING);
            assertThat(file.bytes()).isEqualTo(LESSON.length);
        });
    }

    @Test
    void anotherFileOfAnItemIsItsOwnersToSendAndOneAtATime() {
        UUID video = beans.take(beans.teacher, "old.wmv", "RECORDING of old".getBytes(UTF_8), "บทเรียน");
        assertThatThrownBy(() -> replacing(video, beans.colleague)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> replacing(video, beans.stranger)).isInstanceOf(NotFound.class);
        UUID id = replacing(video, beans.teacher);
        append(id, 0, LESSON.length);
        uploads.finish(beans.teacher, id, false);
        assertThatThrownBy(() -> replacing(video, beans.teacher)).isInstanceOf(AnotherComing.class);
    }

    @Test
    void theSameFileIsOfferedAndMayBeKept() {
        UUID first = whole();
        UUID id = begin();
        append(id, 0, LESSON.length);
        assertThatThrownBy(() -> uploads.finish(beans.teacher, id, false))
                .isInstanceOfSatisfying(
                        SameFile.class, same -> assertThat(same.existing()).isEqualTo(first));
        assertThat(uploads.finish(beans.teacher, id, true)).isNotEqualTo(first);
    }

    private UUID replacing(UUID item, Actor sender) {
        Wish wish = new Wish(MediaDetails.named("new"), false, item);
        return uploads.begin(sender, FileLabel.of("new.wmv"), wish, LESSON.length)
                .id();
    }

    private UUID whole() {
        UUID id = begin();
        append(id, 0, LESSON.length);
        return uploads.finish(beans.teacher, id, false);
    }
}
