package sala.media.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.transcode.Unplayable;

/** With a real clamd, which knows one signature; skipped, and said so, where it is not installed. */
@Tag("slow")
class FileCheckTest {

    /** Harmless, and known to every scanner; in pieces here, so that none finds it in this file. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");

    @TempDir
    Path folder;

    private Process clamd;

    @AfterEach
    void end() {
        if (clamd != null) {
            clamd.destroyForcibly();
        }
    }

    @Test
    void aNodeThatIsToldOfNobodyAsksNobody() throws Exception {
        FileCheck.OFF.require(file(EICAR));
        assertThat(FileCheck.OFF.isOn()).isFalse();
    }

    @Test
    void whatNobodyCanBeAskedAboutIsNeverPassed() throws Exception {
        Path harmless = file(new byte[] {1});
        FileCheck nobody = new FileCheck(folder.resolve("no.sock").toString());
        assertThatThrownBy(() -> nobody.require(harmless)).isInstanceOf(NotChecked.class);
        FileCheck closed = new FileCheck("127.0.0.1:9");
        assertThatThrownBy(() -> closed.require(harmless)).isInstanceOf(NotChecked.class);
    }

    @Test
    void aPlaceThatIsNoneIsSaidAtTheStart() {
        assertThatThrownBy(() -> new FileCheck("clamd")).hasMessageContaining("sala.clamd");
    }

    @Test
    void whatClamdKnowsIsRefusedAndOtherFilesPass() throws Exception {
        FileCheck check = new FileCheck(started().toString());
        check.require(file(new byte[3 << 20]));
        check.require(file(new byte[0]));
        assertRefused("media.infected", check, EICAR);
        assertRefused("media.too-large-to-check", check, new byte[5 << 20]);
    }

    private static void assertRefused(String code, FileCheck check, byte[] bytes) {
        assertThatThrownBy(() -> check.require(Files.write(Files.createTempFile("sala", null), bytes)))
                .isInstanceOfSatisfying(
                        Unplayable.class, verdict -> assertThat(verdict.code()).isEqualTo(code));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    /** Its socket, once it answers. */
    private Path started() throws Exception {
        assumeTrue(Files.isExecutable(CLAMD), "clamd is not installed here: ClamAV was NOT tried");
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(EICAR));
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("sala.hdb"), sum + ":" + EICAR.length + ":Sala-Test\n");
        Path socket = folder.resolve("clamd.sock");
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"),
                String.join(
                        "\n",
                        List.of(
                                "LocalSocket " + socket,
                                "DatabaseDirectory " + signatures,
                                "Foreground yes",
                                "User " + System.getProperty("user.name"),
                                "StreamMaxLength 4M",
                                "")));
        Path said = folder.resolve("said");
        clamd = new ProcessBuilder(CLAMD.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        for (int tries = 0; tries < 100 && !Files.exists(socket); tries++) {
            assertThat(clamd.waitFor(200, TimeUnit.MILLISECONDS))
                    .as(() -> "clamd has ended; it said " + said)
                    .isFalse();
        }
        return socket;
    }
}
