package sala.launcher.waiting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a start stands, for programs. */
final class Notice {
    private static final Words STARTS = new Words("ศาลากำลังเปิด", "Sala is starting");
    private static final Words FAILED = new Words("ศาลาเปิดไม่สำเร็จ", "Sala could not be started");

    private Notice() {}

    static Words title(Standing standing) {
        return standing.hasFailed() ? FAILED : STARTS;
    }

    /** As the application's own problems are written; both languages, since nobody has been asked for theirs. */
    static Map<String, Object> problem(Standing standing) {
        Map<String, Object> problem = new TreeMap<>();
        problem.put("type", "about:blank");
        problem.put("status", Reply.UNAVAILABLE);
        problem.put("code", standing.hasFailed() ? "node.start-failed" : "node.starting");
        problem.put("title", both(title(standing), " / "));
        problem.put("detail", both(standing.words(), " / "));
        return problem;
    }

    static Map<String, Object> health(Standing standing) {
        Map<String, String> data = Map.of("start", standing.words().english());
        return Map.of("status", "DOWN", "checks", List.of(Map.of("name", "sala", "status", "DOWN", "data", data)));
    }

    private static String both(Words words, String between) {
        return words.thai().equals(words.english()) ? words.thai() : words.thai() + between + words.english();
    }
}
