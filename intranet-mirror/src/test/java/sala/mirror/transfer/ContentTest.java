package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.stream.Range;
import sala.mirror.stream.Wanted;

class ContentTest extends SentFiles {

    @Test
    void aSchoolGetsItsRecordsAndFiles() {
        Blob file = file();
        district.notes.write(id, "กรณฑ์", file);
        district.notes.write(id, "เศษส่วน");
        school.update();

        assertThat(school.notes.texts()).containsExactly("กรณฑ์", "เศษส่วน");
        assertThat(school.blobs.find(file.hash())).contains(file);
    }

    @Test
    void aSchoolGetsNothingOfOthers() {
        district.notes.write(district.school("อื่น"), "ของโรงเรียนอื่น", file());
        school.update();
        assertThat(school.notes.texts()).isEmpty();
    }

    @Test
    void filesOfOtherSchoolsAreNotServed() {
        Blob others = file();
        UUID other = district.school("อื่น");
        district.notes.write(other, "ของโรงเรียนอื่น", others);
        district.publication(other);
        school.update();

        Wanted theirs = new Wanted(district.publication(other).number(), List.of(new Range(0, 0, FILE)));
        refused(() -> school.ask(theirs), "mirror.snapshot-moved");
    }

    @Test
    void changesAndWithdrawalsArrive() {
        UUID changing = district.notes.write(id, "ก่อน");
        UUID leaving = district.notes.write(id, "จะหายไป", file());
        school.update();
        district.notes.change(changing, "หลัง");
        district.notes.remove(leaving);
        school.update();
        assertThat(school.notes.texts()).containsExactly("หลัง");
    }

    @Test
    void theNumberGrowsOnlyWithTheContent() {
        district.notes.write(id, "หนึ่ง");
        long first = school.update();
        district.notes.write(district.school("อื่น"), "ไม่เกี่ยว");
        assertThat(school.update()).isEqualTo(first);
        district.notes.write(id, "สอง");
        assertThat(school.update()).isGreaterThan(first);
    }

    @Test
    void onlyWhatDiffersIsFetched() {
        district.notes.write(id, "หนึ่ง", file());
        school.update();
        district.server.requests.clear();
        district.notes.write(id, "สอง");
        school.update();
        assertThat(district.server.requests).containsExactly("GET mirror/snapshot");
    }

    @Test
    void aFileThatIsHereAlreadyIsNotFetched() {
        byte[] bytes = bytes();
        Blob file = district.file(bytes);
        school.file(bytes);
        district.notes.write(id, "มีแล้ว", file);
        school.update();
        assertThat(district.server.requests).noneMatch(request -> request.contains("mirror/files"));
        assertThat(school.notes.texts()).containsExactly("มีแล้ว");
    }
}
