package sala.media.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.fault.NotFound;
import sala.media.intake.SameFile;
import sala.media.item.FileLabel;

class UploadsTest extends Sending {

    @Test
    void piecesBecomeAnItemOnce() {
        UUID id = begin();
        append(id, 0, 10_000);
        assertThat(append(id, 10_000, LESSON.length).isComplete()).isTrue();
        UUID item = uploads.finish(beans.teacher, id, false);
        assertThat(beans.items.get(item).details().title()).isEqualTo("บทเรียน");
        assertThat(uploads.finish(beans.teacher, id, false)).isEqualTo(item);
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void aRestartedNodeGoesOnWhereItWasSafe() throws Exception {
        UUID id = begin();
        append(id, 0, 10_000);
        Files.write(
                folder.resolve("uploads").resolve(id.toString()), Arrays.copyOf(Arrays.copyOf(LESSON, 10_000), 20_000));
        uploads = restarted();
        assertThat(uploads.get(beans.teacher, id).received()).isEqualTo(10_000);
        append(id, 10_000, LESSON.length);
        UUID item = uploads.finish(beans.teacher, id, false);
        assertThat(beans.items.get(item).original().blob()).contains(beans.blob(LESSON));
    }

    @Test
    void aBrokenLineKeepsWhatHasCome() {
        UUID id = begin();
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(LESSON, 0, 10_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is gone");
            }
        });
        assertThatThrownBy(() -> uploads.append(beans.teacher, id, 0, breaking))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(uploads.get(beans.teacher, id).received()).isPositive();
    }

    @Test
    void aPieceThatBeginsElsewhereIsRefused() {
        UUID id = begin();
        assertThatRefusing(() -> append(id, 5, 10)).isEqualTo("upload.wrong-offset");
    }

    @Test
    void whatIsNotCompleteIsNoItem() {
        UUID id = begin();
        append(id, 0, 10);
        assertThatRefusing(() -> uploads.finish(beans.teacher, id, false)).isEqualTo("upload.unfinished");
    }

    @Test
    void bytesBehindTheAnnouncedLengthAreNotTaken() {
        Upload upload = uploads.begin(beans.teacher, FileLabel.of("a.wmv"), SAID, 100);
        assertThat(uploads.append(beans.teacher, upload.id(), 0, new ByteArrayInputStream(LESSON))
                        .received())
                .isEqualTo(100);
    }

    @Test
    void aPieceThatIsLongerThanWhatIsMissingIsRefused() {
        Upload upload = uploads.begin(beans.teacher, FileLabel.of("a.wmv"), SAID, 100);
        uploads.requireWithin(beans.teacher, upload.id(), 40, 60);
        assertThatRefusing(() -> uploads.requireWithin(beans.teacher, upload.id(), 40, 61))
                .isEqualTo("upload.longer");
    }

    @Test
    void nobodyElseKnowsOfIt() {
        UUID id = begin();
        assertThatThrownBy(() -> uploads.get(beans.colleague, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.abandon(beans.colleague, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatDidNotComeToAnEndIsListedForWhoSentIt() {
        UUID id = begin();
        append(id, 0, LESSON.length / 2);
        assertThat(uploads.waiting(beans.teacher)).singleElement().satisfies(upload -> assertThat(upload.percent())
                .isEqualTo(50));
        assertThat(uploads.waiting(beans.colleague)).isEmpty();
        append(id, LESSON.length / 2, LESSON.length);
        uploads.finish(beans.teacher, id, false);
        assertThat(uploads.waiting(beans.teacher)).isEmpty();
    }

    @Test
    void filesThatAreThereAlreadyKeepNobodyFromSendingMore() {
        beans.take(beans.teacher, "lesson.wmv", LESSON, "บทเรียน");
        for (int sent = 0; sent < 31; sent++) {
            UUID id = begin();
            append(id, 0, LESSON.length);
            assertThatThrownBy(() -> uploads.finish(beans.teacher, id, false)).isInstanceOf(SameFile.class);
        }
        assertThat(uploads.waiting(beans.teacher)).hasSize(31).allMatch(Upload::isComplete);
        UUID last = begin();
        uploads.abandon(beans.teacher, last);
        assertThat(uploads.waiting(beans.teacher)).hasSize(31);
    }

    @Test
    void whatNobodyWentOnWithIsForgottenAfterAWeek() {
        UUID id = begin();
        append(id, 0, 10);
        ForgetUploads chore = new ForgetUploads(uploads, rows, beans.clock);
        chore.run();
        assertThat(rows.find(id)).isPresent();
        beans.clock.advance(Duration.ofDays(8));
        chore.run();
        assertThat(rows.find(id)).isEmpty();
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }
}
