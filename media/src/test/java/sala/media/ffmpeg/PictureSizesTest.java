package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.media.form.FileForm;
import sala.media.making.Work;
import sala.media.shown.ShownFile.Extent;
import sala.media.transcode.Unplayable;

@Tag("slow")
class PictureSizesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"PNG,png", "JPEG,jpg", "GIF,gif", "WEBP,webp", "BMP,bmp", "TIFF,tiff", "AVIF,avif"})
    void everyFormIsReadAndMadeSmall(FileForm form, String ending) throws IOException {
        Path picture = drawn("1600x900", "picture." + ending);
        assertThat(FileForm.of(Files.readAllBytes(picture))).contains(form);
        assertThat(sizes(form, picture))
                .containsExactly(new Extent(480, 270), new Extent(1280, 720), new Extent(1600, 900));
    }

    @Test
    void aPictureFromAPhoneIsUprightAndTellsNeitherPlaceNorMaker() throws IOException {
        Path picture = PhonePicture.of(drawn("1200x800", "picture.jpg"));
        assertThat(text(picture)).contains("Exif", PhonePicture.MAKER);
        assertThat(sizes(FileForm.JPEG, picture)).startsWith(new Extent(320, 480), new Extent(800, 1200));
        for (Path made : made()) {
            assertThat(text(made)).doesNotContain("Exif", "EXIF", "XMP", PhonePicture.MAKER);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,480,360", "3,360,480", "1,360,480", "2,480,360"})
    void aPictureThatAPhoneCutIntoTilesIsWholeAndUpright(int quarters, int width, int height) throws IOException {
        Path picture = TiledPicture.of(folder, 2000, 1500, quarters);
        assertThat(FileForm.of(Files.readAllBytes(picture))).contains(FileForm.HEIC);
        assertThat(sizes(FileForm.HEIC, picture))
                .startsWith(new Extent(width, height))
                .hasSize(3);
    }

    @Test
    void tilesThatWouldBecomeHugeTogetherAreNotJoined() {
        assertFails("media.picture-over-16k", FileForm.HEIC, TiledPicture.of(folder, 16_000, 9_500, 0));
    }

    @Test
    void aSmallPictureStaysAsSmallAsItIs() {
        assertThat(sizes(FileForm.PNG, drawn("300x200", "picture.png"))).containsExactly(new Extent(300, 200));
    }

    @Test
    void aSingleDotIsAPicture() {
        assertThat(sizes(FileForm.PNG, drawn("1x1", "picture.png"))).containsExactly(new Extent(1, 1));
    }

    @Test
    void aPictureThatMovesStillMoves() throws IOException {
        Path picture =
                TestFfmpeg.derive(folder, "moving.gif", "-t", "1", "-vf", "fps=5,scale=640:360", "-map_metadata", "-1");
        sizes(FileForm.GIF, picture);
        assertThat(text(folder.resolve("made").resolve("middle.webp"))).contains("ANIM");
        assertThat(text(folder.resolve("made").resolve("small.webp"))).doesNotContain("ANIM");
    }

    @Test
    void whatWouldBeHugeWhenUnpackedIsNotUnpacked() throws IOException {
        assertFails("media.picture-over-16k", FileForm.PNG, Files.write(folder.resolve("bomb.png"), hugePng()));
    }

    @Test
    void aPageBehindTheFirstBytesOfAPictureIsNone() throws IOException {
        byte[] page =
                "\u00ff\u00d8\u00ff\u00e0<html><script>alert(1)</script></html>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FileForm.of(page)).contains(FileForm.JPEG);
        assertFails("media.picture-broken", FileForm.JPEG, Files.write(folder.resolve("page.jpg"), page));
    }

    @Test
    void aWebpThatMovesIsNotCalledDamaged() {
        Path picture = TestFfmpeg.derive(
                folder, "moving.webp", "-t", "1", "-vf", "fps=5,scale=320:180,hue=h=t*90", "-c:v", "libwebp_anim");
        assertFails("media.picture-moves", FileForm.WEBP, picture);
    }

    @Test
    void aPictureOfAnotherFormIsNotTried() {
        assertFails("media.picture-broken", FileForm.PNG, drawn("64x64", "picture.bmp"));
    }

    private void assertFails(String code, FileForm form, Path file) {
        assertThatThrownBy(() -> sizes(form, file))
                .isInstanceOfSatisfying(
                        Unplayable.class, verdict -> assertThat(verdict.code()).isEqualTo(code));
    }

    private Path drawn(String size, String name) {
        List<String> still = name.endsWith("avif")
                ? List.of("-c:v", "libsvtav1", "-preset", "12")
                : List.of("-pix_fmt", name.endsWith("jpg") ? "yuvj420p" : name.endsWith("gif") ? "rgb8" : "bgr24");
        List<String> options = new ArrayList<>(
                List.of("-frames:v", "1", "-vf", "scale=" + size.replace('x', ':'), "-map_metadata", "-1"));
        if (!name.endsWith("png") && !name.endsWith("tiff") && !name.endsWith("webp")) {
            options.addAll(still);
        }
        return TestFfmpeg.derive(folder, name, options.toArray(String[]::new));
    }

    private List<Extent> sizes(FileForm form, Path picture) {
        Path made = TestFfmpeg.newFolder(folder, "made");
        return new PictureSizes(TestFfmpeg.PROGRAMS, new Work(form, picture, made, () -> false))
                .make().stream().map(name -> WebpHead.of(made.resolve(name))).toList();
    }

    private List<Path> made() throws IOException {
        try (var files = Files.list(folder.resolve("made"))) {
            return files.toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** Says to have 30,000 by 30,000 dots, in a few bytes. */
    private static byte[] hugePng() {
        ByteBuffer head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(30_000).putInt(30_000).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        ByteBuffer png = ByteBuffer.allocate(60).put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        png.putInt(13).put(head.array()).putInt((int) sum.getValue());
        return png.putInt(10)
                .put("IDATx\u009c\u0003\0\0\0\0\1\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }
}
