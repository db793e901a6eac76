package sala.media.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.media.disk.FileFilter.Show;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.media.disk.walk.RawPath;
import sala.media.item.MediaBeans;
import sala.media.quota.QuotaReached;

/** What a school's keeper brings in from a disk keeps to the room of the school. */
class DiskRoomTest extends DiskOfLessons {

    private static final FileChoice NEW = FileChoice.all(new FileFilter(Show.NEW, ""));

    private UUID id;
    private long whole;

    @BeforeEach
    void aPlanOfASchool() {
        id = beans.imports.begin(beans.media.keeper, RawPath.of(disk.root()));
        beans.plan(id);
        whole = beans.tallies.of(id).coming().bytes();
    }

    @Test
    void whatDoesNotFitIsRefusedAsAWhole() {
        allow(whole - 1);
        assertThatThrownBy(() -> beans.choices.accept(beans.media.keeper, id, NEW))
                .isInstanceOfSatisfying(NoRoomForDisk.class, refused -> assertThat(refused.code())
                        .isEqualTo("import.quota"));
        assertThat(beans.files(id, Show.ACCEPTED)).isEmpty();
    }

    @Test
    void asMuchAsFitsComesInWhenThatIsAskedFor() {
        allow(whole - 1);
        assertThat(beans.choices.acceptFitting(beans.media.keeper, id, NEW)).isEqualTo(3);
        beans.bring(id);
        assertThat(items()).isEqualTo(3);
        assertThat(beans.files(id, Show.NEW)).hasSize(1);
        assertThat(used()).isLessThan(whole);
    }

    @Test
    void whatWasAcceptedKeepsItsRoomUntilItIsInOrTakenBack() {
        allow(whole);
        beans.choices.accept(beans.media.keeper, id, NEW);
        assertThat(used()).isEqualTo(whole);
        assertThatThrownBy(() -> beans.media.document(beans.media.teacher, "ใบงาน"))
                .isInstanceOf(QuotaReached.class);
        beans.choices.undo(beans.media.keeper, id, FileChoice.all(FileFilter.ALL));
        assertThat(used()).isZero();
        beans.choices.accept(beans.media.keeper, id, NEW);
        beans.bring(id);
        assertThat(items()).isEqualTo(4);
        assertThat(used()).isEqualTo(whole);
    }

    @Test
    void theOfficeHasNoLimit() {
        allow(1);
        LessonDisk other = new LessonDisk(folder.resolve("media/other")).paper("ใบงาน.pdf", "of the office");
        beans.acceptAll(beans.planned(other.root()));
        assertThat(items()).isOne();
    }

    private void allow(long bytes) {
        beans.media.quotas.set(beans.media.admin, MediaBeans.SCHOOL, bytes);
    }

    private long used() {
        return beans.media.quotas.of(MediaBeans.SCHOOL).used();
    }
}
