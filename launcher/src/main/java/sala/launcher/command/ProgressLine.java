package sala.launcher.command;

import java.io.PrintWriter;
import sala.launcher.control.Progress;

/** One line that is written over and over on a terminal; in a file, one line a phase. */
final class ProgressLine {
    private static final String CLEAR = "\r\033[K";
    private final PrintWriter out;
    private final boolean terminal = System.console() != null;
    private String phase = "";

    ProgressLine(PrintWriter out) {
        this.out = out;
    }

    void show(Progress progress) {
        if (terminal) {
            out.print(CLEAR + progress.line());
        } else if (!progress.phase().equals(phase)) {
            out.println(progress.line());
        }
        phase = progress.phase();
        out.flush();
    }

    void end() {
        if (terminal && !phase.isEmpty()) {
            out.println();
        }
        out.flush();
    }
}
