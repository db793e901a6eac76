package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.search.Question;
import sala.testkit.SmallDisk;

class SearchIndexTest {

    @TempDir
    Path folder;

    SearchIndex index;

    @BeforeEach
    void open() {
        index = new SearchIndex(folder);
        index.open();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aNewNodeHasNoIndexYet() {
        assertThat(index.needsBuilding()).isTrue();
        assertThat(index.complaint()).isPresent();
    }

    @Test
    void anIndexThatWasDeletedUnderItIsAComplaint() throws IOException {
        build("เศษส่วน");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertThat(index.complaint()).isPresent();
    }

    @Test
    void anIndexIsThereAgainAfterARestart() {
        build("เศษส่วน");
        reopen();

        assertThat(index.needsBuilding()).isFalse();
        assertThat(index.complaint()).isEmpty();
        assertThat(count("เศษส่วน")).isOne();
    }

    @Test
    void anIndexOnAFullDiskStillAnswersAndGoesOnWhenThereIsRoom() {
        try (SmallDisk disk = SmallDisk.of(200_000, folder.resolve("disk"))) {
            close();
            index = new SearchIndex(disk.root());
            index.open();
            build("เศษส่วน");
            assertThatThrownBy(() -> fill()).isInstanceOf(UncheckedIOException.class);
            assertThat(count("เศษส่วน")).isOne();

            disk.grow(20_000_000);
            put("ภูเขาไฟ");
            index.commit();
            assertThat(index.complaint()).isEmpty();
            assertThat(count("ภูเขาไฟ")).isOne();
            assertThat(count("เศษส่วน")).isOne();
            close();
        }
    }

    private void fill() {
        for (int i = 0; i < 5000; i++) {
            put("บทที่ " + i + " " + UUID.randomUUID());
        }
        index.commit();
    }

    @Test
    void theOldIndexAnswersUntilTheNewOneIsComplete() {
        build("เศษส่วน");
        index.beginBuilding();
        assertThat(count("เศษส่วน")).isOne();

        put("ภูเขาไฟ");
        assertThat(count("ภูเขาไฟ")).isOne();

        index.finishBuilding();
        assertThat(count("ภูเขาไฟ")).isOne();
        assertThat(count("เศษส่วน")).isZero();
    }

    @Test
    void onlyTheIndexInUseIsKept() throws IOException {
        build("เศษส่วน");
        build("ภูเขาไฟ");

        assertThat(indexes()).hasSize(1);
    }

    @Test
    void anUnfinishedBuildIsForgotten() throws IOException {
        build("เศษส่วน");
        index.beginBuilding();
        reopen();

        assertThat(indexes()).hasSize(1);
        assertThat(count("เศษส่วน")).isOne();
    }

    @Test
    void anIndexThatCannotBeOpenedIsBuiltAnew() throws IOException {
        build("เศษส่วน");
        index.close();
        for (Path file : files("segments_")) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        index.open();

        assertThat(index.needsBuilding()).isTrue();
        build("เศษส่วน");
        assertThat(count("เศษส่วน")).isOne();
    }

    @Test
    void bitsThatRottedAreNoticed() throws IOException {
        build("เศษส่วน");
        index.close();
        for (Path file : files(".cfs")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x10;
            Files.write(file, bytes);
        }
        index.open();
        index.verify();

        assertThat(index.needsBuilding()).isTrue();
    }

    @Test
    void whatWasCommittedSurvivesAKill() throws Exception {
        Process writer = WritingProgram.start(folder.resolve("killed"));
        int committed = WritingProgram.awaitCommits(writer, 20);
        writer.destroyForcibly().waitFor();

        try (SearchIndex killed = new SearchIndex(folder.resolve("killed"))) {
            killed.open();
            assertThat(killed.needsBuilding()).isFalse();
            killed.verify();
            assertThat(killed.needsBuilding()).isFalse();
            assertThat(LuceneSearch.builtIn(killed)
                            .find(Question.of("เศษส่วน"), Things.PUPIL)
                            .total())
                    .isGreaterThanOrEqualTo(committed);
        }
    }

    private void build(String title) {
        index.beginBuilding();
        index.put(new Entry(Things.document(title), List.of()));
        index.finishBuilding();
    }

    private void put(String title) {
        index.put(new Entry(Things.document(title), List.of()));
        index.commit();
    }

    private void reopen() {
        index.close();
        index = new SearchIndex(folder);
        index.open();
    }

    private long count(String words) {
        return LuceneSearch.builtIn(index)
                .find(Question.of(words), Things.PUPIL)
                .total();
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .toList();
        }
    }
}
