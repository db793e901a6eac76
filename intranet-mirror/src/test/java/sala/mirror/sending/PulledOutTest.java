package sala.mirror.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sala.blob.Blob;
import sala.disk.Folders;
import sala.mirror.disk.DiskRefused;
import sala.mirror.disk.TakenDisk;
import sala.mirror.node.EndOfProcess;

/** Disks with the file systems that offices use, pulled out at any moment. */
class PulledOutTest extends Disks {

    private static final int TIMES = 20;

    @ParameterizedTest
    @EnumSource
    void anExportGoesOnHoweverOftenTheDiskIsPulledOut(DiskImage.Kind kind) throws IOException {
        List<Blob> files = lessons();
        try (DiskImage image = DiskImage.make(kind, folder, 40L << 20)) {
            disk = image.at();
            for (int cut = 0; cut < TIMES; ) {
                int step = random.nextInt(20);
                boolean isCut = EndOfProcess.atStep(step, progress -> export(order(), progress));
                image.pullOut();
                cut += isCut ? 1 : 0;
                if (!isCut) {
                    assertThat(files("END.JWS")).hasSize(1);
                    Folders.delete(disk.resolve("SALA"));
                }
            }
            export();
            image.pullOut();
            TakenDisk taken = take();
            assertThat(taken.complete()).isTrue();
            assertThat(taken.unreadable()).isEmpty();
        }
        assertThat(hasAll(files)).isTrue();
        assertThat(school.notes.texts()).hasSize(16);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOnADiskThatWasPulledOutIsBelievedForItsHashAlone(DiskImage.Kind kind) throws IOException {
        List<Blob> files = lessons();
        try (DiskImage image = DiskImage.make(kind, folder, 40L << 20)) {
            disk = image.at();
            for (int step : List.of(0, 5, 13, 14, 17, 21)) {
                boolean cut = EndOfProcess.atStep(step, progress -> export(order(), progress));
                image.pullOut();
                takeOrBeRefused(cut);
                assertThat(files.stream()
                                .filter(file -> school.blobs.find(file.hash()).isPresent()))
                        .allMatch(file -> school.blobs.isSound(file.hash()));
            }
        }
    }

    private void takeOrBeRefused(boolean cut) {
        try {
            assertThat(take().complete()).isEqualTo(!cut);
        } catch (DiskRefused unreadable) {
            assertThat(cut).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anImportGoesOnHoweverOftenTheDiskIsPulledOut(DiskImage.Kind kind) throws IOException {
        List<Blob> files = lessons();
        try (DiskImage image = DiskImage.make(kind, folder, 40L << 20)) {
            disk = image.at();
            export();
            for (int i = 0; i < TIMES; i++) {
                int step = random.nextInt(14);
                assertThat(EndOfProcess.atStep(step, this::take)).isTrue();
                image.pullOut();
            }
            assertThat(take().missingFiles()).isZero();
        }
        assertThat(hasAll(files)).isTrue();
        assertThat(school.notes.texts()).hasSize(16);
    }
}
