package sala.media.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.media.disk.FileFilter.Show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Recordings of television on a disk wait to be cut; nothing else of the disk does. */
class DiskTelevisionTest extends DiskOfLessons {

    private static final String NAME = "DLTV4_2569-11-23_0830.ts";

    @Test
    void aRecordingOfWhatWasOnIsHandedOverAndNotBroughtInAsOneItem() {
        onAir();
        disk.recording("โทรทัศน์/" + NAME, "television");
        UUID id = beans.planned(disk.root());
        beans.acceptAll(id);
        assertThat(beans.state(id)).isEqualTo(ImportState.DONE);
        DiskFile file = named(id, NAME);
        assertThat(file.state()).isEqualTo(FileState.BROUGHT);
        assertThat(file.reason()).isEqualTo("import.cut");
        assertThat(file.item()).isNull();
        assertThat(items()).as("the lessons beside it").isEqualTo(4);
        assertThat(inbox())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("DLTV4 2026-11-23 083000.ts");
        UUID again = beans.planned(disk.root());
        assertThat(beans.files(again, Show.NEW)).isEmpty();
    }

    @Test
    void aRecordingOfWhichTheTimetableKnowsNothingComesInAsItIs() {
        disk.recording("โทรทัศน์/" + NAME, "television");
        UUID id = beans.planned(disk.root());
        beans.acceptAll(id);
        assertThat(named(id, NAME).item()).isNotNull();
    }

    private void onAir() {
        db.execute("insert into airing (id, channel, day, from_time, to_time, starts, ends, grades, title, unit) values"
                + " (gen_random_uuid(), 'DLTV4', '2026-11-23', '08:30', '09:20', '2026-11-23T08:30+07',"
                + " '2026-11-23T09:20+07', '|P4|', 'เศษส่วน', '')");
    }

    private List<Path> inbox() {
        try (Stream<Path> all = Files.walk(folder.resolve("data/recordings"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
