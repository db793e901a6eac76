package sala.launcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    @Test
    void aPlanIsToldInAFewLines() {
        ImportReport report = new ImportReport(Map.ofEntries(
                Map.entry("result", "planned"),
                Map.entry("import", "1-2"),
                Map.entry("dir", "/media/usb"),
                Map.entry("files", 4200),
                Map.entry("fresh", 4000),
                Map.entry("freshSize", "1.1 TB"),
                Map.entry("duplicates", 150),
                Map.entry("brought", 0),
                Map.entry("lessons", 2010),
                Map.entry("needed", "1.3 TB"),
                Map.entry("free", "2 TB"),
                Map.entry("needLook", 12),
                Map.entry("lessonHours", 3000.0),
                Map.entry("encodingHours", 750.0),
                Map.entry("refused", List.of(Map.of("files", 50, "why", "empty")))));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.lines(8080))
                .containsExactly(
                        "/media/usb: 4200 files; 4000 new (1.1 TB), 150 duplicates, 0 brought in, in 2010 lessons",
                        "  50 cannot be brought in: empty",
                        "Room needed: 1.3 TB of 2 TB that are free.",
                        "About 3000 hours of lessons; converting them takes this machine about 750 hours.",
                        "12 say too little about grade or subject and need a look.",
                        "Look through it: http://localhost:8080/media/imports/1-2");
    }

    @Test
    void anImportThatWaitsForItsDiskIsNotComplete() {
        ImportReport report = new ImportReport(Map.of("result", "waiting", "reason", "Plug it in again."));
        assertThat(report.isComplete()).isFalse();
        assertThat(report.lines(8080)).contains("Plug it in again.");
    }

    @Test
    void whatTheSchoolHasNoRoomForIsTold() {
        ImportReport report = new ImportReport(Map.of("result", "done", "quota", "The school has not enough room."));
        assertThat(report.lines(8080)).contains("The school has not enough room.");
    }

    @Test
    void theNameOfAFolderKeepsItsBytes() {
        assertThat(new LessonFolder(Path.of("/media/ก ข"), true, null).request())
                .containsEntry("dir", "/media/%E0%B8%81%20%E0%B8%82")
                .containsEntry("plan", true)
                .doesNotContainKey("user");
    }
}
