package sala.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** How lessons of a demo node play: in a browser over thin lines, and for very many at once. */
public final class PlayingBench {

    private static final int SATELLITE = 64;
    private static final int DOUBLE_SATELLITE = 256;
    private static final double SATELLITE_SECONDS = 12;
    private static final double DOUBLE_SATELLITE_SECONDS = 7;

    private final URI node;
    private final Path work;
    private final String password;
    private final LessonDoor lessons;
    private final Figures figures = new Figures();

    /** @param accounts the file in which the node tells the password of its demo accounts */
    public PlayingBench(URI node, Path accounts, Path work) throws IOException {
        this.node = node;
        this.work = work;
        this.lessons = new LessonDoor(node);
        this.password = DemoAccounts.password(accounts);
    }

    /**
     * @param camera a recording that costs as much as one of a camera
     * @param beside deploys something beside the node's application
     */
    public Map<String, Object> run(Path camera, int nginxPort, Beside beside) throws IOException {
        lessons.signIn("teacher", password);
        String slides = lessons.anyVideo();
        lessons.awaitReady(slides);
        System.err.println("encoding a lesson of a camera");
        String moving = lessons.send(camera);
        lessons.awaitReady(moving);
        String path = lessons.largest(moving);
        Path files = Files.createDirectories(work.resolve("files"));
        lessons.fetch(path, files.resolve(Serving.FILE));
        Serving.Peer peer = new Serving.Peer(node.getPort(), path, lessons.authorization());
        new Serving(figures).measure(peer, files, nginxPort, plain(beside, files.resolve(Serving.FILE)));
        if (Chromium.isHere()) {
            watch("slides", slides);
            watch("camera", moving);
        } else {
            figures.leftOut("watching", "there is no chromium here");
        }
        return figures.all();
    }

    private Optional<String> plain(Beside beside, Path file) throws IOException {
        Optional<Path> archive = PlainServlet.archive(beside.glassfish(), file, work);
        archive.ifPresent(war -> beside.deploy().accept(war, PlainServlet.ROOT));
        return archive.map(war -> PlainServlet.ROOT + "/file");
    }

    /**
     * The node's own server.
     *
     * @param deploy takes an archive and the beginning of its addresses
     */
    public record Beside(Path glassfish, BiConsumer<Path, String> deploy) {}

    private void watch(String name, String item) throws IOException {
        watch(name, item, SATELLITE, SATELLITE_SECONDS);
        watch(name, item, DOUBLE_SATELLITE, DOUBLE_SATELLITE_SECONDS);
    }

    private void watch(String name, String item, int kilobits, double soon) throws IOException {
        System.err.println("watching " + name + " over " + kilobits + " kbit/s");
        String title = name + "." + kilobits;
        Screening.Seen seen =
                Screening.of(node.resolve("/media/" + item), password, kilobits, work.resolve("profile-" + title));
        figures.add(title + ".pageOpened", seen.opened(), "s");
        figures.aim(title + ".firstFrame", seen.first(), "s", soon);
        if (name.equals("slides")) {
            figures.aim(title + ".stalls", seen.stalls(), "", 0);
        } else {
            figures.add(title + ".stalls", seen.stalls(), "");
        }
    }
}
