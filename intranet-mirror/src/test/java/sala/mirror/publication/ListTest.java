package sala.mirror.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.node.JoinedNodes;
import sala.mirror.snapshot.Manifest;
import sala.sql.Sql;

/** What a district does, and sends, when something has changed. */
class ListTest extends JoinedNodes {

    @Test
    void aChangeIsTakenUpWithoutLookingAtTheRest() {
        UUID note = district.notes.write(id, "ก่อน");
        school.update();
        int looks = district.notes.looks.get();
        district.notes.change(note, "หลัง");
        district.notes.write(id, "ใหม่", district.file(new byte[] {1, 2, 3}));
        school.update();
        assertThat(school.notes.texts()).containsExactly("หลัง", "ใหม่");
        assertThat(district.notes.looks.get()).isEqualTo(looks);
    }

    @Test
    void byNightAllIsLookedAt() {
        district.notes.write(id, "หนึ่ง");
        school.update();
        changeByItself();
        night();
        district.lookAtAll.look(() -> false);
        school.update();
        assertThat(school.notes.texts()).containsExactly("เปลี่ยนเอง");
    }

    @Test
    void aServerThatIsOffByNightLooksByDay() {
        district.notes.write(id, "หนึ่ง");
        school.update();
        district.lookAtAll.look(() -> false);
        changeByItself();
        night();
        district.clock.advance(Duration.ofHours(8));
        int looks = district.notes.looks.get();
        district.lookAtAll.look(() -> false);
        assertThat(district.notes.looks.get()).isEqualTo(looks);
        district.clock.advance(Duration.ofHours(30));
        district.lookAtAll.look(() -> false);
        school.update();
        assertThat(school.notes.texts()).containsExactly("เปลี่ยนเอง");
    }

    /** Nor for the one after a new version was started. */
    @Test
    void nobodyWaitsUntilAllWasLookedAt() {
        UUID note = district.notes.write(id, "หนึ่ง");
        school.update();
        int looks = district.notes.looks.get();
        district.clock.advance(Duration.ofDays(3));
        district.notes.change(note, "สอง");
        school.update();
        assertThat(school.notes.texts()).containsExactly("สอง");
        assertThat(district.notes.looks.get()).isEqualTo(looks);
        district.lookAtAll.look(() -> false);
        assertThat(district.notes.looks.get()).isGreaterThan(looks);
        int once = district.notes.looks.get();
        district.lookAtAll.look(() -> false);
        assertThat(district.notes.looks.get()).isEqualTo(once);
    }

    private void changeByItself() {
        new Sql(districtDb.dataSource()).update("update note set text = 'เปลี่ยนเอง', version = 2");
    }

    /** The next one at two, in Thailand. */
    private void night() {
        ZonedDateTime now = district.clock.instant().atZone(ZoneId.of("Asia/Bangkok"));
        district.clock.advance(
                Duration.between(now, now.plusDays(1).toLocalDate().atTime(2, 0).atZone(now.getZone())));
    }

    /** The root is carried on by the district, and made anew by the node from all that it holds. */
    @Test
    void afterAnyChangesOneStepLeadsToTheSameList() {
        Random random = new Random(7);
        List<UUID> notes = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            for (int i = random.nextInt(8); i >= 0; i--) {
                change(notes, random);
                if (random.nextBoolean()) {
                    district.publication(id);
                }
            }
            if (random.nextInt(3) > 0) {
                school.update();
                assertThat(school.notes.texts()).isEqualTo(texts(district.notes.texts()));
            }
        }
        school.update();
        Manifest list = district.manifest(id);
        assertThat(list.root()).isEqualTo(root());
        assertThat(list.entries()).hasSize(district.notes.texts().size());
        assertThat(list.blobs()).doesNotHaveDuplicates();
        assertThat(district.server.requests).noneMatch(request -> request.contains("records"));
    }

    private void change(List<UUID> notes, Random random) {
        int what = notes.isEmpty() ? 0 : random.nextInt(4);
        Blob file = district.file(new byte[] {(byte) random.nextInt(6)});
        switch (what) {
            case 0 -> notes.add(district.notes.write(id, "เรื่อง " + random.nextInt(1000), file));
            case 1 -> district.notes.change(any(notes, random), "เปลี่ยน " + random.nextInt(1000));
            case 2 -> district.notes.change(any(notes, random), "ภายหลัง " + random.nextInt(1000), file);
            default -> district.notes.remove(notes.remove(random.nextInt(notes.size())));
        }
    }

    private static UUID any(List<UUID> notes, Random random) {
        return notes.get(random.nextInt(notes.size()));
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    private String root() {
        return new Sql(districtDb.dataSource())
                .first(row -> row.text("root"), "select root from publication where school_id = ?", id)
                .orElseThrow();
    }

    @Test
    void otherTitlesOfAWholeFolderAreAFewBytesEach() {
        List<UUID> notes = IntStream.range(0, 60)
                .mapToObj(i -> district.notes.write(id, "บทที่ " + i + " โจทย์ปัญหา"))
                .toList();
        long number = school.update();
        notes.subList(0, 50).forEach(note -> district.notes.change(note, "เศษส่วน ชุดที่ 2 " + notes.indexOf(note)));
        Publication step = district.since(id, number);
        assertThat(step.manifest()).hasSizeLessThan(1_200);
        school.update();
        assertThat(school.notes.texts()).isEqualTo(district.notes.texts());
    }

    @Test
    void aNodeThatLacksOldTextsGetsTheNewOnesAlone() {
        UUID note = district.notes.write(id, "ก่อน");
        school.update();
        new Sql(schoolDb.dataSource()).update("update applied_record set body = null");
        district.notes.change(note, "หลัง");
        school.update();
        assertThat(school.notes.texts()).containsExactly("หลัง");
    }

    @Test
    void aNodeWhoseListHasStrayedGetsAllOfIt() {
        district.notes.write(id, "หนึ่ง");
        UUID note = district.notes.write(id, "สอง");
        long number = school.update();
        new Sql(schoolDb.dataSource())
                .update(
                        "update held_list set list = ?",
                        district.since(district.school("ว่าง"), 0).manifest());
        district.notes.change(note, "สาม");
        assertThat(school.update()).isGreaterThan(number);
        assertThat(school.notes.texts()).containsExactly("สาม", "หนึ่ง");
    }

    @Test
    void aNodeThatWasAwayForLongGetsAllOfIt() {
        UUID note = district.notes.write(id, "หนึ่ง");
        school.update();
        district.notes.change(note, "สอง");
        district.publication(id);
        district.clock.advance(Duration.ofDays(100));
        district.notes.write(id, "สาม");
        district.publication(id);
        district.lookAtAll.look(() -> false);
        assertThat(new Sql(districtDb.dataSource()).number("select count(*) from published_record"))
                .isEqualTo(2);
        school.update();
        assertThat(school.notes.texts()).containsExactly("สอง", "สาม");
    }
}
