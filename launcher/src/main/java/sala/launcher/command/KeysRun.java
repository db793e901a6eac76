package sala.launcher.command;

import java.io.IOException;
import java.util.List;
import sala.launcher.distribution.Distribution;

/** Runs what is done with private keys: a part of the application, without a node. */
final class KeysRun {

    private static final String PROGRAM = "sala.mirror.root.KeysMain";

    private KeysRun() {}

    static int of(List<String> arguments) throws IOException, InterruptedException {
        try (BenchFolder folder = BenchFolder.anywhere()) {
            return new BenchProgram(Distribution.here(), folder.path()).run(PROGRAM, arguments);
        }
    }
}
