package sala.launcher.bench.line;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sala.launcher.Trouble;
import sala.launcher.bench.NodeDoor;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** What the district's administrator does: publishes files, and says what a school receives. */
final class Office {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern JOIN = Pattern.compile("sala join (\\S+) ([^<\\s]+)");
    private static final String FULL = "100";

    private final NodeDoor node;
    private final String school;

    /** @param node signed in */
    Office(NodeDoor node) throws IOException {
        this.node = node;
        this.school = first(node.json("/api/v1/fleet").get("nodes"), "school");
    }

    String authorization() {
        return node.authorization();
    }

    /** A code with which the school's node joins. */
    String joinCode() throws IOException {
        Matcher told = JOIN.matcher(node.post("/fleet/" + school + "/code", Map.of()));
        if (!told.find()) {
            throw new Trouble("the district gave no code to join with");
        }
        return told.group(2);
    }

    /** Publishes files for a topic; nobody receives them yet. Gives their ids. */
    List<String> publish(List<Sample> samples, Topic topic) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Sample sample : samples) {
            ids.add(node.upload(
                    topic.metadata(sample.title()),
                    sample.file(),
                    sample.type(),
                    HttpRequest.BodyPublishers.ofByteArray(sample.bytes())));
        }
        for (String id : ids) {
            awaitReady(id);
        }
        decide(ids, "SUBMIT");
        decide(ids, "APPROVE");
        for (String id : ids) {
            node.post("/media/" + id + "/publish", Map.of("version", List.of(version(id))));
        }
        return ids;
    }

    /** From now on each of these has another file; returns when they have. */
    void replace(List<String> ids, List<Sample> samples) throws IOException {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            before.add(version(ids.get(i)));
            Sample sample = samples.get(i);
            node.send(
                    "/media/" + ids.get(i) + "/file/new",
                    sample.file(),
                    sample.type(),
                    HttpRequest.BodyPublishers.ofByteArray(sample.bytes()));
        }
        for (int i = 0; i < ids.size(); i++) {
            awaitAnother(ids.get(i), before.get(i));
        }
    }

    private void awaitAnother(String id, String before) throws IOException {
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofMillis(500))) {
            if (!before.equals(version(id))) {
                return;
            }
        }
        throw new Trouble("the district took too long with another file");
    }

    /** From now on the school receives everything of the topic. */
    void subscribe(Topic topic) throws IOException {
        node.post(
                "/fleet/" + school + "/subscriptions",
                Map.of("grade", List.of(topic.grade()), "subject", List.of(topic.subject()), "better", List.of("yes")));
    }

    /** Gives all of these a word that people find them by. */
    void addKeyword(List<String> ids, String word) throws IOException {
        node.post("/media/bulk/change", Map.of("items", chosen(ids), "more", List.of(word)));
    }

    /** Sets what the school's line carries, and how much of it may be used at any time. */
    void setLine(int kilobits, int percent) throws IOException {
        String share = Integer.toString(percent);
        node.post(
                "/fleet/" + school + "/line",
                Map.of(
                        "kbps", List.of(Integer.toString(kilobits)),
                        "lessonShare", List.of(share),
                        "otherShare", List.of(share),
                        "fromHour", List.of("8"),
                        "untilHour", List.of("16"),
                        "monthlyMegabytes", List.of("0")));
    }

    void freeLine() throws IOException {
        setLine(0, Integer.parseInt(FULL));
    }

    private void decide(List<String> ids, String decision) throws IOException {
        node.post("/media/bulk/decide", Map.of("items", chosen(ids), "decision", List.of(decision)));
    }

    private List<String> chosen(List<String> ids) throws IOException {
        List<String> chosen = new ArrayList<>();
        for (String id : ids) {
            chosen.add(id + "." + version(id));
        }
        return chosen;
    }

    private String version(String id) throws IOException {
        return String.valueOf(node.json("/api/v1/media/" + id).get("version"));
    }

    private void awaitReady(String id) throws IOException {
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofMillis(200))) {
            if ("ready".equals(node.json("/api/v1/media/" + id).get("status"))) {
                return;
            }
        }
        throw new Trouble("the district took too long with a file");
    }

    private static String first(@Nullable Object list, String field) {
        if (list instanceof List<?> all && !all.isEmpty() && all.get(0) instanceof Map<?, ?> one) {
            return String.valueOf(one.get(field));
        }
        throw new Trouble("the district has no school");
    }
}
