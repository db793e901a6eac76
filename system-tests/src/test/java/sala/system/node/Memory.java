package sala.system.node;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux says of a process's memory. */
final class Memory {

    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final long KILO = 1024;

    private Memory() {}

    /** Its proportional share of real memory: what PostgreSQL's processes share counts once. 0 when it has ended. */
    static long residentBytes(ProcessHandle process) {
        Matcher matcher = PSS.matcher(Folders.text(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup")));
        return matcher.find() ? Long.parseLong(matcher.group(1)) * KILO : 0;
    }
}
