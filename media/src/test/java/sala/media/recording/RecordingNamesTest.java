package sala.media.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of recordings say channel and time, however recorders write them. */
class RecordingNamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DLTV1_2026-11-21_0830.ts | DLTV1 | 2026-11-21T08:30:00",
                "DLTV-P1_25691121-083000.ts | DLTV1 | 2026-11-21T08:30:00",
                "dltv 04 - 21.11.2569 08.30.15.ts | DLTV4 | 2026-11-21T08:30:15",
                "20261121T083000 DLTV12 HD.ts | DLTV12 | 2026-11-21T08:30:00",
                "Recording-DLTV10-20261121-0830.m2ts | DLTV10 | 2026-11-21T08:30:00",
                "DLTV M1_691121_0830.ts | DLTV7 | 2026-11-21T08:30:00",
                "2026-11-21_DLTV15_08-30.mpg | DLTV15 | 2026-11-21T08:30:00",
                "ช่อง DLTV๔ ๒๕๖๙-๑๑-๒๑ ๐๘๓๐.ts | DLTV4 | 2026-11-21T08:30:00",
                "DLTV1_2026-11-21_0830_part2.ts | DLTV1 | 2026-11-21T08:30:00"
            })
    void channelAndTimeAreRead(String name, String channel, LocalDateTime begins) {
        assertThat(names().read(List.of("srv", name))).hasValueSatisfying(read -> {
            assertThat(read.channel().name()).isEqualTo(channel);
            assertThat(read.begins()).isEqualTo(begins);
        });
    }

    @Test
    void theFolderMaySayTheChannel() {
        assertThat(names().read(List.of("srv", "DLTV 5", "2569-11-21", "20261121_083000.ts")))
                .hasValueSatisfying(read -> assertThat(read.channel().name()).isEqualTo("DLTV5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"video.ts", "DLTV4.ts", "DLTV4_2026-02-31_0830.ts", "20261121_0830.ts", "DLTV4 25 99.ts", ""})
    void whatDoesNotSayIsNotGuessed(String name) {
        assertThat(names().read(List.of("srv", name))).isEmpty();
    }

    @Test
    void anOfficeHasItsOwnWaysAndAWrongLineSpoilsNothing() throws IOException {
        Files.writeString(
                folder.resolve("own.txt"), "# ours\n{nonsense}\n{channel} * {yyyy} {dd} {mm} {HH} {MM} {SS?}\n");
        assertThat(names().read(List.of("DLTV4x2026-21-11_0830.ts")))
                .hasValueSatisfying(read -> assertThat(read.begins()).isEqualTo("2026-11-21T08:30:00"));
    }

    private RecordingNames names() {
        return new RecordingNames(folder.resolve("own.txt"));
    }
}
