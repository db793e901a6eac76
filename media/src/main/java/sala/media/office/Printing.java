package sala.media.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import sala.child.ChildCommand;
import sala.child.ChildPrograms;
import sala.child.ChildRun;
import sala.child.Limits;
import sala.media.form.FileForm;
import sala.media.making.Work;
import sala.media.text.OfficeText;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** One run of LibreOffice over one document, with a profile of its own that runs no macros and follows no links. */
final class Printing {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Limits LIMITS = new Limits(4_000_000_000L, 512_000_000L, LONGEST);

    /** It has made itself at home in a new profile, and wants to be started again. */
    private static final int AGAIN = 81;

    /** Without it LibreOffice guesses at the encoding. */
    private static final String MARK = "\uFEFF";

    private static final String SETTINGS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
            <prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
            <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
            <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
            </item>
            </oor:items>
            """;

    private final LibreOffice office;
    private final ChildPrograms children;
    private final Work work;
    private final Path profile;
    private final Path made;

    Printing(LibreOffice office, ChildPrograms children, Work work) {
        this.office = office;
        this.children = children;
        this.work = work;
        this.profile = work.into().resolve("profile");
        this.made = work.into().resolve("pages");
    }

    /** The finished PDF, in the work's folder. */
    Path run() {
        try {
            Files.createDirectories(profile.resolve("user"));
            Files.writeString(profile.resolve("user/registrymodifications.xcu"), SETTINGS);
            Path document = document();
            int exit = once(document);
            return result(exit == AGAIN ? once(document) : exit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path document() throws IOException {
        Path document = work.into()
                .resolve(
                        work.form() == FileForm.TEXT
                                ? "document.txt"
                                : "document." + work.form().name().toLowerCase(Locale.ROOT));
        Files.deleteIfExists(document);
        return work.form() == FileForm.TEXT
                ? Files.writeString(document, MARK + OfficeText.of(Files.readAllBytes(work.file())))
                : Files.copy(work.file(), document);
    }

    /** An exit code proves nothing: broken documents end with 0 as well. */
    private Path result(int exit) {
        Path pages = made.resolve("document.pdf");
        if (exit == 126 || exit == 127) {
            throw new TranscoderUnavailable(Problem.BROKE, "LibreOffice did not start: exit " + exit);
        }
        if (exit != 0 || !Files.isRegularFile(pages)) {
            throw new Unplayable(Reason.DOCUMENT_BROKEN, "exit " + exit);
        }
        return pages;
    }

    private int once(Path document) throws IOException {
        ChildCommand command = new ChildCommand(
                office.words(profile, document, made),
                work.into(),
                Map.of("HOME", work.into().toString()),
                LIMITS.reading(office.readable()));
        return new ChildRun(children, command)
                .await(work.within(LONGEST), work.clock(LONGEST), work.cancelled())
                .orElseThrow(() -> work.ended(LONGEST, Reason.DOCUMENT_TOO_SLOW));
    }
}
