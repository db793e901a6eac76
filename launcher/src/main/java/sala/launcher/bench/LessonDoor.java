package sala.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import sala.launcher.Trouble;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** The lessons of a node, for a teacher: finds, sends and waits for them. */
final class LessonDoor {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final NodeDoor node;

    LessonDoor(URI node) {
        this.node = new NodeDoor(node);
    }

    void signIn(String user, String password) throws IOException {
        node.signIn(user, password);
    }

    String authorization() {
        return node.authorization();
    }

    /** The id of the first video that the search finds, once it finds any. */
    String anyVideo() throws IOException {
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofSeconds(1))) {
            Object hits = node.json("/api/v1/search?q=&kind=video").get("hits");
            if (hits instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> hit) {
                return String.valueOf(hit.get("id"));
            }
        }
        throw new Trouble("the node has no video");
    }

    String send(Path recording) throws IOException {
        Map<String, Object> known = Map.of(
                "title",
                "camera",
                "subject",
                "science",
                "grades",
                List.of("P4"),
                "language",
                "th",
                "licence",
                "public-domain");
        return node.upload(known, "camera.mp4", "video/mp4", HttpRequest.BodyPublishers.ofFile(recording));
    }

    /** Waits until all of its renditions are there. */
    void awaitReady(String item) throws IOException {
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofSeconds(1))) {
            Object status = node.json("/api/v1/media/" + item).get("status");
            if ("ready".equals(status)) {
                return;
            }
            if ("failed".equals(status)) {
                throw new Trouble("the node could not encode " + item);
            }
        }
        throw new Trouble("the node took too long to encode " + item);
    }

    /** The path of its largest rendition. */
    String largest(String item) throws IOException {
        String name = "";
        long most = 0;
        if (node.json("/api/v1/media/" + item).get("renditions") instanceof List<?> renditions) {
            for (Object rendition : renditions) {
                if (rendition instanceof Map<?, ?> one
                        && one.get("bytes") instanceof Number bytes
                        && bytes.longValue() > most) {
                    most = bytes.longValue();
                    name = String.valueOf(one.get("name"));
                }
            }
        }
        return "/media/" + item + "/hls/" + name + ".mp4";
    }

    void fetch(String path, Path into) throws IOException {
        node.fetch(path, into);
    }
}
