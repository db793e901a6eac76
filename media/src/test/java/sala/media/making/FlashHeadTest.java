package sala.media.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.media.transcode.Unplayable;

class FlashHeadTest {

    @TempDir
    Path folder;

    @Test
    void aFilmIsPlayedHoweverItIsPacked() {
        assertThat(reason(Films.plain(5000))).isEmpty();
        assertThat(reason(Films.deflated(5000))).isEmpty();
        assertThat(reason(Films.lzma(5000))).isEmpty();
    }

    @Test
    void whatFollowsTheEndDoesNoHarm() {
        byte[] film = Films.plain(10);
        assertThat(reason(Arrays.copyOf(film, film.length + 100))).isEmpty();
    }

    @Test
    void aFilmThatWasCutShortSaysSo() {
        byte[] deflated = Films.deflated(5000);
        assertThat(reason(Arrays.copyOf(deflated, deflated.length / 2))).isEqualTo("media.truncated");
        assertThat(reason(Arrays.copyOf(Films.plain(5000), 3000))).isEqualTo("media.truncated");
        byte[] lzma = Films.lzma(5000);
        assertThat(reason(Arrays.copyOf(lzma, lzma.length - 20))).isEqualTo("media.truncated");
    }

    /** Each of many, since noise may by chance look right for a while. */
    @ParameterizedTest
    @ValueSource(chars = {'F', 'C', 'Z'})
    void noiseOfTheRightLengthSaysThatItCannotBePlayed(char packing) {
        for (int seed = 0; seed < 200; seed++) {
            byte[] noise = new byte[20_000];
            new Random(seed).nextBytes(noise);
            assertThat(reason(Films.film(packing, 8 + noise.length, noise)))
                    .as("%s %d", packing, seed)
                    .isIn("media.damaged", "media.truncated", "media.package-bomb");
        }
    }

    @Test
    void noiseThatIsPackedWellSaysThatItCannotBePlayed() {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        assertThat(reason(Films.film('C', 8 + noise.length, Films.deflate(noise))))
                .isEqualTo("media.damaged");
    }

    @Test
    void aFilmWithoutAPictureSaysThatItCannotBePlayed() {
        assertThat(reason(Films.film('F', 13, new byte[5]))).isEqualTo("media.damaged");
        assertThat(reason(Films.film('F', 20, new byte[12]))).isEqualTo("media.damaged");
    }

    @Test
    void aFilmThatWouldFillTheMemoryOfAPlayerIsRefusedAlsoWhenItLies() {
        byte[] endless = Films.deflate(new byte[300 << 20]);
        assertThat(reason(Films.film('C', 300 << 20, endless))).isEqualTo("media.package-bomb");
        assertThat(reason(Films.film('C', 100, endless))).isEqualTo("media.package-bomb");
    }

    @Test
    void aFilmThatWantsMuchOfTheServersMemoryIsRefused() {
        byte[] film = Films.lzma(10);
        Arrays.fill(film, 13, 17, (byte) 0x0f);
        film[7] = 0x0a;
        assertThat(reason(film)).isEqualTo("media.package-bomb");
    }

    private String reason(byte[] film) {
        try {
            FlashHead.check(Files.write(folder.resolve("film"), film));
            return "";
        } catch (Unplayable e) {
            return e.code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
