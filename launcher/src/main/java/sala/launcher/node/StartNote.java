package sala.launcher.node;

import java.util.Map;
import java.util.Optional;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.SmallFile;
import sala.launcher.waiting.Stage;
import sala.launcher.waiting.Standing;
import sala.launcher.waiting.Words;

/**
 * How far the application says it is, in a line of a file in the data folder: {@code at STEP}, {@code complete}, or
 * {@code failed STEP: REASON}. It cannot be asked yet, since its ports are still closed.
 */
record StartNote(SmallFile file) {
    private static final String FAILED = "failed ";
    private static final String TABLES = "Migrations";
    private static final Map<String, Words> KNOWN = Map.of(
            "node.newer-schema",
            new Words(
                    "ข้อมูลนี้มาจากศาลารุ่นใหม่กว่า โปรดใช้โปรแกรมรุ่นเดียวกันหรือใหม่กว่า",
                    "This data belongs to a newer version of Sala. Use that version or a newer one."),
            "node.older-schema",
            new Words(
                    "เครื่องช่วยแปลงเป็นรุ่นใหม่กว่าเครื่องของเขต เปิดเครื่องของเขตด้วยศาลารุ่นนี้ก่อน",
                    "This worker is newer than the node for which it works. Start that node with this version first."));

    static StartNote in(DataFolder folder) {
        return new StartNote(new SmallFile(folder.run().resolve("start")));
    }

    /** What an earlier start has left. */
    void forget() {
        file.delete();
    }

    Standing standing() {
        String line = line().orElse("");
        if (line.startsWith(FAILED)) {
            return Standing.failed(reason(line.substring(FAILED.length())));
        }
        return Standing.at(line.isEmpty() ? Stage.PROGRAM : line.equals("at " + TABLES) ? Stage.TABLES : Stage.LAST);
    }

    private Optional<String> line() {
        return file.read().flatMap(text -> text.lines().findFirst());
    }

    private static Words reason(String failure) {
        return KNOWN.entrySet().stream()
                .filter(known -> failure.endsWith(": " + known.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(() -> Words.untranslated(failure));
    }
}
