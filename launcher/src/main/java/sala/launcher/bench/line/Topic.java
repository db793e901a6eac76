package sala.launcher.bench.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a school subscribes to: nothing else of the sample district belongs to these. */
record Topic(String grade, String subject) {

    static final Topic MANY = new Topic("M4", "ARTS");
    static final Topic SMALL = new Topic("M5", "ARTS");
    static final Topic RAIN = new Topic("M6", "ARTS");
    static final Topic KILLED = new Topic("M4", "HEALTH");
    static final Topic CAPPED = new Topic("M5", "HEALTH");
    static final Topic CHANGED = new Topic("M6", "HEALTH");

    Map<String, Object> metadata(String title) {
        return Map.of(
                "title",
                title,
                "subject",
                subject.toLowerCase(Locale.ROOT),
                "grades",
                List.of(grade),
                "language",
                "th",
                "licence",
                "public-domain");
    }
}
