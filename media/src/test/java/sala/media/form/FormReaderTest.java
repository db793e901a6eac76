package sala.media.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.media.pack.Zips;

class FormReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"word/document.xml,DOCX", "ppt/presentation.xml,PPTX", "xl/workbook.xml,XLSX"})
    void officeFilesAreToldApartByTheirFolders(String part, FileForm form) throws IOException {
        assertThat(look(new Zips().file("[Content_Types].xml", "<x/>").file(part, "<x/>")))
                .contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "application/epub+zip,EPUB",
        "application/vnd.oasis.opendocument.text,ODT",
        "application/vnd.oasis.opendocument.presentation,ODP",
        "application/vnd.oasis.opendocument.spreadsheet,ODS"
    })
    void booksAndOpenDocumentsSayWhatTheyAre(String type, FileForm form) throws IOException {
        assertThat(look(new Zips().file("mimetype", type).file("content.xml", "<x/>")))
                .contains(form);
    }

    @ParameterizedTest
    @CsvSource({"WordDocument,DOC", "Workbook,XLS", "PowerPoint Document,PPT"})
    void oldOfficeFilesAreToldApartByTheirDirectory(String stream, FileForm form) throws IOException {
        ByteBuffer file = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
        file.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1));
        file.putShort(30, (short) 9).putInt(48, 1);
        file.position(1024).put((stream + '\0').getBytes(StandardCharsets.UTF_16LE));
        Path old = Files.write(folder.resolve("old"), file.array());
        assertThat(FileForm.of(file.array())).contains(FileForm.DOC);
        assertThat(FormReader.look(FileForm.DOC, old)).contains(form);
    }

    @Test
    void aZipOfPagesIsOneAndAnyOtherIsNothing() throws IOException {
        assertThat(look(new Zips().file("index.html", "<p>"))).contains(FileForm.PAGES);
        assertThat(look(new Zips().file("a.mp4", "x"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090 %PDF-1.4", "#!/bin/sh\n# %PDF-1.4", "<!doctype html><script></script>%PDF-1.4"})
    void aProgramThatMentionsADocumentIsNone(String begins) {
        assertThat(FileForm.of(begins.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void whatBeginsLikeNothingElseMayBeARecording() {
        assertThat(FileForm.of("FWS\u0008....".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(FileForm.FLASH);
        assertThat(FileForm.of("<?xml version='1.0'?><svg/>".getBytes(StandardCharsets.UTF_8)))
                .contains(FileForm.SVG);
        assertThat(FileForm.of("<!DOCTYPE html><svg/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileForm.of("\0\0\0\u001cftypheic".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(FileForm.HEIC);
        assertThat(FileForm.of("\0\0\0\u001cftypisom".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(FileForm.RECORDING);
        assertThat(FileForm.of("#!AMR\n<".getBytes(StandardCharsets.ISO_8859_1)))
                .as("a phone's voice memo")
                .contains(FileForm.RECORDING);
        assertThat(FileForm.of("#!/bin/sh\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    private Optional<FileForm> look(Zips zip) throws IOException {
        Path file = zip.in(folder);
        byte[] head = Files.readAllBytes(file);
        FileForm guess = FileForm.of(head).orElseThrow();
        assertThat(FormReader.hasToLookDeeper(guess)).isTrue();
        return FormReader.look(guess, file);
    }
}
