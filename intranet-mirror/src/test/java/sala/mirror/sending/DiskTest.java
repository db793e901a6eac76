package sala.mirror.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.disk.TakenDisk;
import sala.mirror.node.EndOfProcess;
import sala.mirror.progress.Progress;
import sala.paging.Paging;
import sala.replica.ComingNeed;

class DiskTest extends Disks {

    @Test
    void aSchoolWithoutALineGetsEverythingFromADisk() {
        List<Blob> files = lessons();
        Blob empty = district.file(new byte[0]);
        district.notes.write(id, "ว่าง", empty);
        SentDisk made = export();
        TakenDisk taken = take();

        assertThat(made.files()).isEqualTo(17);
        assertThat(made.left()).isZero();
        assertThat(taken.complete()).isTrue();
        assertThat(taken.missingFiles()).isZero();
        assertThat(taken.unreadable()).isEmpty();
        assertThat(hasAll(files)).isTrue();
        assertThat(school.notes.texts()).contains("วิดีโอ 3", "ว่าง").hasSize(17);
    }

    @Test
    void onlyWhatTheSchoolLacksIsOnTheDisk() {
        lessons();
        district.server.trouble.over();
        school.sync();
        Blob fresh = lesson("ใหม่", 5_000);
        assertThat(district.export.forecast(order()).bytes()).isEqualTo(5_000);
        assertThat(export().bytes()).isEqualTo(5_000);
        district.server.trouble.down(true);
        take();
        assertThat(hasAll(List.of(fresh))).isTrue();
    }

    @Test
    void aDiskOfTheComingWeekHasWhatThatNeedsAndTheNextOneTheRest() {
        List<Blob> all = lessons();
        Blob soon = district.file(new byte[3_000]);
        UUID monday = district.notes.write(id, "บทเรียนวันจันทร์", soon);
        district.coming = List.of(new ComingNeed("note", monday, "บทเรียนวันจันทร์", Instant.MAX, 3_000));
        Order week = new Order(id, disk, null, false, true);

        assertThat(district.export.forecast(week).bytes()).isEqualTo(3_000);
        assertThat(export(week, Progress.SILENT).bytes()).isEqualTo(3_000);
        take();
        assertThat(hasAll(List.of(soon))).isTrue();
        assertThat(school.notes.texts()).containsExactly("บทเรียนวันจันทร์");

        export();
        take();
        assertThat(hasAll(all)).isTrue();
    }

    @Test
    void withoutChangesThereIsNothingToWrite() {
        lessons();
        export();
        List<Path> packs = files(".PAK");
        assertThat(district.export.forecast(order()).bytes()).isZero();
        export();
        assertThat(files(".PAK")).isEqualTo(packs);
        take();
        assertThat(school.notes.texts()).hasSize(16);
    }

    @Test
    void whatWasAddedMeanwhileComesToTheSameDisk() {
        List<Blob> files = lessons();
        export();
        Blob fresh = lesson("มาทีหลัง", 70_000);
        export();
        take();
        assertThat(hasAll(files)).isTrue();
        assertThat(hasAll(List.of(fresh))).isTrue();
    }

    @Test
    void namesAreThoseThatEveryFileSystemHas() {
        lessons();
        export();
        take();
        assertThat(files("")).allSatisfy(file -> assertThat(file.getFileName().toString())
                .matches("disk|SALA|[0-9]{10}|[A-Z0-9]{3,8}\\.[A-Z]{1,3}"));
    }

    @Test
    void whoFindsTheDiskReadsNoRecords() throws IOException {
        district.notes.write(id, "PUPIL-NAMES");
        export();
        try (Stream<Path> all = Files.walk(disk)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("PUPIL-NAMES");
            }
        }
        take();
        assertThat(school.notes.texts()).containsExactly("PUPIL-NAMES");
    }

    @Test
    void anExportThatWasCutOffGoesOn() {
        List<Blob> files = lessons();
        for (int step = 2; EndOfProcess.atStep(step, progress -> export(order(), progress)); step += 4) {
            assertThat(files("END.JWS")).isEmpty();
        }
        TakenDisk taken = take();
        assertThat(taken.complete()).isTrue();
        assertThat(hasAll(files)).isTrue();
        assertThat(district.sent.of(id, 9)).hasSize(1);
    }

    @Test
    void anImportThatWasCutOffGoesOn() {
        List<Blob> files = lessons();
        export();
        int cut = 0;
        for (int step = 0; EndOfProcess.atStep(step, this::take); step += 3) {
            cut++;
        }
        assertThat(cut).isPositive();
        assertThat(hasAll(files)).isTrue();
        assertThat(school.notes.texts()).hasSize(16);
    }

    @Test
    void aFileThatWasWholeWhenTheNodeEndedIsTakenOver() throws IOException {
        Blob file = lesson("วิดีโอ", 2_500_000);
        Path partial = Files.createDirectories(folder.resolve("school/mirror/partial"));
        district.blobs.withFile(
                file.hash(), path -> copy(path, partial.resolve(file.hash().hex())));
        export();
        assertThat(take().missingFiles()).isZero();
        assertThat(hasAll(List.of(file))).isTrue();
    }

    private static Path copy(Path file, Path to) {
        try {
            return Files.copy(file, to);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anUnfinishedDiskGivesWhatIsWholeOnIt() {
        List<Blob> files = lessons();
        assertThat(EndOfProcess.atStep(16, progress -> export(order(), progress)))
                .isTrue();
        TakenDisk taken = take();
        assertThat(taken.complete()).isFalse();
        assertThat(taken.missingFiles()).isPositive().isLessThan(16);
        assertThat(school.notes.texts()).isNotEmpty().hasSizeLessThan(16);

        district.server.trouble.over();
        school.clock.advance(Duration.ofMinutes(5));
        school.sync();
        assertThat(hasAll(files)).isTrue();
        assertThat(school.notes.texts()).hasSize(16);
    }

    @Test
    void aSecondDiskBringsWhatDidNotFit() throws IOException {
        List<Blob> files = lessons();
        export();
        // the first disk, as if it had been too small for the rest
        Path first = Files.move(disk, folder.resolve("first"));
        disk = Files.createDirectory(folder.resolve("second"));
        UUID made = district.sent.of(id, 1).get(0).id();
        districtDb.execute("update sent_disk set left_bytes = 1");
        districtDb.execute("delete from sent_span where pack <> 'P00001.PAK'");
        try (Stream<Path> packs = Files.walk(first)) {
            for (Path pack : packs.filter(file -> file.getFileName().toString().matches("P0000[2-9].*"))
                    .toList()) {
                Files.delete(pack);
            }
        }
        SentDisk second = export();
        assertThat(second.place()).isEqualTo(2);
        assertThat(second.set()).isEqualTo(district.sent.get(made).set());

        take();
        assertThat(hasAll(files)).isFalse();
        disk = first;
        TakenDisk last = take();
        assertThat(last.unreadable()).isNotEmpty();
        assertThat(last.missingFiles()).isZero();
        assertThat(hasAll(files)).isTrue();
        assertThat(school.notes.texts()).hasSize(16);
    }

    @Test
    void theDistrictLearnsFromADiskThatCameBack() {
        lessons();
        export();
        take();
        assertThat(district.sent.of(id, 1).get(0).stage()).isEqualTo(SentDisk.Stage.READY);
        Blob fresh = lesson("ถัดไป", 4_000);
        SentDisk next = export();

        assertThat(next.bytes()).isEqualTo(4_000);
        SentDisk before = district.sent.of(id, 2).stream()
                .filter(sent -> !sent.id().equals(next.id()))
                .findFirst()
                .orElseThrow();
        assertThat(before.stage()).isEqualTo(SentDisk.Stage.BACK);
        assertThat(before.missing()).isZero();
        take();
        assertThat(hasAll(List.of(fresh))).isTrue();
    }

    @Test
    void theDistrictHearsOverTheLineThatADiskWasTakenIn() {
        lessons();
        export();
        take();
        district.server.trouble.over();
        school.sync();
        assertThat(district.sent.of(id, 1).get(0).imported()).isNotNull();
        assertThat(district.export.forecast(order()).bytes()).isZero();
    }

    @Test
    void aDiskThatIsTooFullForTheSchoolGivesWhatFits() {
        List<Blob> files = lessons();
        export();
        school.room(2_600_000);
        TakenDisk taken = take();
        assertThat(taken.missingFiles()).isBetween(1L, 4L);
        assertThat(school.notes.texts()).hasSize(16 - (int) taken.missingFiles());
        school.room(1L << 40);
        assertThat(take().missingFiles()).isZero();
        assertThat(hasAll(files)).isTrue();
    }

    @Test
    void whoTookADiskIsNoted() {
        lessons();
        SentDisk made = export();
        district.sent.handedTo(made.id(), "ครูสมศรี", UUID.randomUUID());
        SentDisk noted = district.sent.page("สมศรี", Paging.first()).items().get(0);
        assertThat(noted.stage()).isEqualTo(SentDisk.Stage.HANDED);
        assertThat(noted.handedTo()).isEqualTo("ครูสมศรี");
    }
}
