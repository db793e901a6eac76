package sala.media.making;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.transcode.Unplayable;

class VectorPartsTest {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>";

    @TempDir
    Path folder;

    @Test
    void aDrawingOfAnOldProgramIsDrawn() {
        assertDrawn(
                "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:9/svg.dtd' ["
                        + "<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns;'><defs><g id='a'><path/></g></defs>"
                        + "<use x='1' href='#a'/><use href='#a'/><use href='#nothing'/><use href='http://127.0.0.1:9/b'/></svg>");
    }

    @Test
    void aPartThatUsesItselfIsNoEndlessOne() {
        assertDrawn(SVG + "<g id='a'><use href='#b'/></g><g id='b'><use x:href='#a'/></g></svg>");
    }

    @Test
    void aBillionWordsInAFewLinesAreTooMany() {
        assertRefused(
                "media.picture-overloaded",
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY l0 'ha'>"
                        + each(n -> "<!ENTITY l" + n + " '" + ("&l" + (n - 1) + ";").repeat(10) + "'>") + "]>" + SVG
                        + "<text>&l9;</text></svg>");
    }

    @Test
    void aBillionPartsInAFewLinesAreTooMany() {
        assertRefused(
                "media.picture-overloaded",
                SVG + "<g id='a0'><path/></g>"
                        + each(n -> "<g id='a" + n + "'>" + ("<use x:href='#a" + (n - 1) + "'/>").repeat(10) + "</g>")
                        + "<use href='#a9'/></svg>");
    }

    @Test
    void partsInPartsInPartsAreTooDeep() {
        assertRefused("media.picture-overloaded", SVG + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>");
    }

    @Test
    void aLongChainOfPartsThatUseEachOtherIsTooDeep() {
        String chain = IntStream.range(0, 100_000)
                .mapToObj(n -> "<g id='a" + n + "'><use href='#a" + (n + 1) + "'/></g>")
                .collect(Collectors.joining());
        assertRefused("media.picture-overloaded", SVG + chain + "</svg>");
    }

    @Test
    void manyUsesInNamedPartsWithinEachOtherAreKeptOnce() {
        String deep =
                IntStream.range(0, 400).mapToObj(n -> "<g id='a" + n + "'>").collect(Collectors.joining());
        assertDrawn(SVG + "<path id='p'/>" + deep + "<use href='#p'/>".repeat(100_000) + "</g>".repeat(400) + "</svg>");
    }

    @Test
    void whatIsNoPictureIsNone() {
        assertRefused("media.picture-broken", SVG + "<g></svg>");
        assertRefused("media.picture-broken", "<html><svg/></html>");
    }

    private static String each(IntFunction<String> line) {
        return IntStream.rangeClosed(1, 9).mapToObj(line).collect(Collectors.joining());
    }

    private void assertDrawn(String picture) {
        assertThatCode(() -> check(picture)).doesNotThrowAnyException();
    }

    private void assertRefused(String code, String picture) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThatThrownBy(() -> check(picture))
                .isInstanceOfSatisfying(Unplayable.class, refused -> Assertions.assertEquals(code, refused.code())));
    }

    private void check(String picture) throws IOException {
        VectorParts.check(Files.writeString(folder.resolve("picture.svg"), picture));
    }
}
