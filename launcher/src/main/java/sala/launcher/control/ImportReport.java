package sala.launcher.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What became of a folder of lessons, as the node tells it at the end. */
public record ImportReport(Map<String, Object> told) {

    public ImportReport {
        told = Map.copyOf(told);
    }

    /** Whether everything that was to be done is done. */
    public boolean isComplete() {
        return List.of("planned", "done").contains(text("result"));
    }

    /** For a terminal. */
    public List<String> lines(int port) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %s files; %s new (%s), %s duplicates, %s brought in, in %s lessons",
                text("dir"),
                text("files"),
                text("fresh"),
                text("freshSize"),
                text("duplicates"),
                text("brought"),
                text("lessons")));
        refused()
                .forEach(reason ->
                        lines.add("  " + reason.get("files") + " cannot be brought in: " + reason.get("why")));
        if (number("fresh") > 0) {
            lines.add("Room needed: " + text("needed") + " of " + text("free") + " that are free.");
            lines.add(hours());
        }
        if (number("needLook") > 0) {
            lines.add(text("needLook") + " say too little about grade or subject and need a look.");
        }
        if (number("toEncode") > 0) {
            lines.add(text("toEncode") + " recordings are being converted; that goes on while the node runs.");
        }
        Stream.of("quota", "reason")
                .map(this::text)
                .filter(said -> !said.isEmpty())
                .forEach(lines::add);
        lines.add("Look through it: http://localhost:" + port + "/media/imports/" + text("import"));
        return lines;
    }

    private String hours() {
        return "About " + hours(number("lessonHours")) + " of lessons; converting them takes this machine about "
                + hours(number("encodingHours")) + ".";
    }

    private static String hours(double hours) {
        return hours < 2 ? Math.round(hours * 60 + 0.5) + " minutes" : Math.round(hours) + " hours";
    }

    private List<Map<?, ?>> refused() {
        List<Map<?, ?>> reasons = new ArrayList<>();
        if (told.get("refused") instanceof List<?> all) {
            all.forEach(each -> {
                if (each instanceof Map<?, ?> reason) {
                    reasons.add(reason);
                }
            });
        }
        return reasons;
    }

    private double number(String name) {
        return told.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private String text(String name) {
        return String.valueOf(told.getOrDefault(name, ""));
    }
}
