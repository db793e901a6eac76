package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.publication.Publication;

/** What people see while a snapshot comes over a line that keeps breaking off. */
class ShowingTest extends SentFiles {

    @Test
    void whatNeedsNoFileIsShownWhileTheFilesStillCome() {
        district.notes.write(id, "รายชื่อ");
        district.notes.write(id, "บทเรียน", file());
        noFileComes();
        assertThat(school.notes.texts()).containsExactly("รายชื่อ");
    }

    @Test
    void whatIsCompleteIsShownThoughTheRestIsNotHere() {
        byte[] small = {1, 2, 3};
        district.notes.write(id, "แผ่นงาน", district.file(small));
        district.notes.write(id, "บทเรียน", file());
        school.file(small);
        noFileComes();
        assertThat(school.notes.texts()).containsExactly("แผ่นงาน");
        goesOn();
        assertThat(school.notes.texts()).containsExactly("บทเรียน", "แผ่นงาน");
    }

    @Test
    void whatNeedsSomethingThatIsNotHereWaitsForIt() {
        UUID lesson = district.notes.write(id, "บทเรียน", file());
        district.notes.write(id, "วิชาที่ต้องมี " + lesson);
        noFileComes();
        assertThat(school.notes.texts()).isEmpty();
        goesOn();
        assertThat(school.notes.texts()).hasSize(2);
    }

    @Test
    void theVersionBeforeIsShownUntilTheNewOneIsComplete() {
        UUID changing = district.notes.write(id, "ฉบับเดิม", file());
        school.update();
        district.notes.change(changing, "ฉบับใหม่", file());
        noFileComes();
        assertThat(school.notes.texts()).containsExactly("ฉบับเดิม");
        goesOn();
        assertThat(school.notes.texts()).containsExactly("ฉบับใหม่");
    }

    @Test
    void whatIsWithdrawnDoesNotWaitForWhatIsNew() {
        UUID leaving = district.notes.write(id, "จะหายไป");
        school.update();
        district.notes.remove(leaving);
        district.notes.write(id, "บทเรียน", file());
        noFileComes();
        assertThat(school.notes.texts()).isEmpty();
    }

    @Test
    void nobodyLeadsBackBehindWhatIsShown() {
        district.notes.write(id, "หนึ่ง");
        Publication old = district.publication(id);
        district.notes.write(id, "สอง");
        district.notes.write(id, "บทเรียน", file());
        noFileComes();
        district.server.trouble.over();
        district.server.trouble.sendInstead(newest -> old);
        refused(school::update, "mirror.snapshot-older");
        assertThat(school.notes.texts()).containsExactly("สอง", "หนึ่ง");
    }

    @Test
    void whatIsNeededNowComesBeforeSmallerFilesThatCanWait() {
        Blob urgent = file();
        Blob later = district.file(new byte[] {1, 2, 3});
        district.notes.write(id, "ภายหลัง", later);
        district.notes.write(id, "วันนี้", urgent);
        assertThat(district.files(id)).isEqualTo(List.of(urgent, later));
        district.notes.write(id, "วันนี้ด้วย", later);
        assertThat(district.files(id)).isEqualTo(List.of(later, urgent));
    }

    private void noFileComes() {
        district.server.trouble.cutFilesAfter(0);
        refused(school::update, "mirror.district-unreachable");
    }

    private void goesOn() {
        district.server.trouble.over();
        school.update();
    }
}
