package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledProgramsTest {

    @TempDir
    Path tools;

    @Test
    void theProgramsRunHere() {
        assertThat(TestFfmpeg.TOOLS.complaint()).isEmpty();
    }

    @Test
    void unpackingTwiceIsUnpackingOnce() throws Exception {
        Path first = new BundledPrograms().unpackInto(tools);
        Object key = Files.readAttributes(first.resolve("ffmpeg"), "*").get("fileKey");
        Path second = new BundledPrograms().unpackInto(tools);
        assertThat(second).isEqualTo(first);
        assertThat(Files.readAttributes(second.resolve("ffmpeg"), "*")).containsEntry("fileKey", key);
    }

    @Test
    void whatAKilledUnpackingLeftIsReplaced() throws Exception {
        Path whole = new BundledPrograms().unpackInto(tools);
        Files.write(whole.resolve("ffprobe"), new byte[10]);
        Files.createDirectory(tools.resolve("0000.unfinished"));
        Path again = new BundledPrograms().unpackInto(tools);
        assertThat(Files.size(again.resolve("ffprobe"))).isGreaterThan(10);
        try (Stream<Path> all = Files.list(tools)) {
            assertThat(all).containsExactly(again);
        }
    }

    @Test
    void noLibraryForLoadingIntoJavaIsUnpacked() throws Exception {
        try (Stream<Path> all = Files.list(new BundledPrograms().unpackInto(tools))) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .contains("ffmpeg", "ffprobe")
                    .noneMatch(name -> name.startsWith("libjni"));
        }
    }

    @Test
    void missingLibrariesAreNamedWithTheirPackages() {
        List<String> missing = MissingLibraries.in(List.of(
                "\tlinux-vdso.so.1 (0x0)", "\tlibpulse.so.0 => not found", "\tlibc.so.6 => /lib/libc.so.6 (0x0)"));
        assertThat(missing).containsExactly("libpulse.so.0");
        assertThat(MissingLibraries.debianPackage("libpulse.so.0")).isEqualTo("libpulse0");
    }
}
