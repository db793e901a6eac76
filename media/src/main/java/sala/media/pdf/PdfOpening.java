package sala.media.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sala.child.ChildCommand;
import sala.child.ChildPrograms;
import sala.child.ChildRun;
import sala.child.Limits;
import sala.media.making.Work;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** One look at one PDF, by a program that it may end. */
final class PdfOpening {

    /** Of processors; a second is usual. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** By the clock: on a busy server its turn is rare, and that is not the paper's fault. */
    private static final Duration MOST = Duration.ofMinutes(10);

    /** The kernel's limits are behind those of Java and the clock, which tell why. */
    private static final Limits LIMITS = new Limits(4_000_000_000L, 1_000_000L, LONGEST.multipliedBy(4));

    private final PdfProgram program;
    private final ChildPrograms children;
    private final Work work;

    PdfOpening(PdfProgram program, ChildPrograms children, Work work) {
        this.program = program;
        this.children = children;
        this.work = work;
    }

    /** @throws Unplayable when no viewer can open it */
    void require() throws IOException {
        int exit = new ChildRun(children, command())
                .await(work.within(LONGEST), work.clock(MOST), work.cancelled())
                .orElseThrow(() -> work.ended(LONGEST, Reason.PDF_OVERLOADED));
        PdfVerdict.of(exit)
                .orElseThrow(
                        () -> new TranscoderUnavailable(Problem.BROKE, "the program that opens PDFs: exit " + exit))
                .reason()
                .ifPresent(reason -> {
                    throw new Unplayable(reason, "exit " + exit);
                });
    }

    private ChildCommand command() {
        List<Path> readable = Stream.concat(program.readable().stream(), Stream.of(work.file()))
                .toList();
        return new ChildCommand(program.words(work.file()), work.into(), Map.of(), LIMITS.reading(readable));
    }
}
