package sala.launcher.bench.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import sala.launcher.process.Pause;

/** Other programs that bring the same files over the same line. */
final class Peers {

    private static final double NANOS = 1e9;
    private static final int RSYNC_PORT = 18873;

    private final Path work;

    Peers(Path work) {
        this.work = work;
    }

    /** Seconds that rsync takes from a server of its own; empty where there is none. */
    OptionalDouble rsync(List<Sample> samples) throws IOException {
        if (!Programs.isHere("rsync")) {
            return OptionalDouble.empty();
        }
        Path from = Files.createDirectories(work.resolve("rsync-from"));
        for (Sample sample : samples) {
            Files.write(from.resolve(sample.file()), sample.bytes());
        }
        Path settings = Files.writeString(
                work.resolve("rsyncd.conf"),
                "use chroot = no\nuid = root\ngid = root\n[files]\npath = " + from + "\nread only = yes\n");
        Process daemon = new ProcessBuilder(Place.DISTRICT.within(
                        "rsync", "--daemon", "--no-detach", "--port", "" + RSYNC_PORT, "--config", settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Pause.of(java.time.Duration.ofSeconds(1));
            String source = "rsync://" + Place.DISTRICT.address() + ":" + RSYNC_PORT + "/files/";
            return OptionalDouble.of(
                    seconds("rsync", "-az", source, work.resolve("rsync-to/").toString()));
        } finally {
            daemon.destroy();
        }
    }

    /** Seconds that one connection takes that asks for file after file; empty where there is no curl. */
    OptionalDouble http(Server district, String authorization, List<String> ids) throws IOException {
        if (!Programs.isHere("curl")) {
            return OptionalDouble.empty();
        }
        StringBuilder wanted = new StringBuilder("fail\nheader = \"" + authorization + "\"\n");
        ids.forEach(id -> wanted.append("url = \"")
                .append(district.address())
                .append("/media/")
                .append(id)
                .append("/file\"\noutput = \"/dev/null\"\n"));
        Path list = Files.writeString(work.resolve("curl.conf"), wanted);
        return OptionalDouble.of(seconds("curl", "-sS", "-K", list.toString()));
    }

    private static double seconds(String... command) {
        long begun = System.nanoTime();
        Programs.run(Place.SCHOOL.within(command));
        return (System.nanoTime() - begun) / NANOS;
    }
}
