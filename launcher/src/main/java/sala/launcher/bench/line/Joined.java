package sala.launcher.bench.line;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import sala.launcher.Trouble;
import sala.launcher.bench.DemoAccounts;
import sala.launcher.bench.NodeDoor;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** A sample district and one of its schools, joined by a line that can be laid anew. */
final class Joined implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(90);
    private static final String OURS = "10.77.62.1";
    private static final String THEIRS = "10.77.62.2";
    private static final String DOOR = "sala-bench";
    private static final int APART = 20;
    private static final long QUIET = 10_000;

    private final Path emulator;
    private final Office office;
    private final Server district;
    private final Server school;
    private final int port;
    private Optional<Line> line;

    /** @param port the first of the ports of both nodes, each in its own network */
    Joined(Path emulator, Path folder, int port) throws IOException {
        this.emulator = emulator;
        this.port = port;
        Place.DISTRICT.open();
        Place.SCHOOL.open();
        line = Optional.of(Line.lay(emulator, Profile.FIBRE));
        openDoor();
        district = new Server(Place.DISTRICT, folder.resolve("district"), port, "--demo");
        school = new Server(Place.SCHOOL, folder.resolve("school"), port + APART, "--role", "school");
        NodeDoor node = new NodeDoor(URI.create("http://" + THEIRS + ":" + port));
        node.signIn("admin", DemoAccounts.password(folder.resolve("district/demo-accounts.txt")));
        office = new Office(node);
        require(school.command("join", district.address(), office.joinCode()));
        synchronise();
    }

    Office office() {
        return office;
    }

    /** Of the district's pages. */
    int port() {
        return port;
    }

    /** Where this program finds the district, not by the line. */
    String officeAddress() {
        return "http://" + THEIRS + ":" + port;
    }

    Server district() {
        return district;
    }

    Server school() {
        return school;
    }

    /** From now on they are joined by a line of this kind. */
    void lay(Profile profile) {
        line.ifPresent(Line::close);
        line = Optional.of(Line.lay(emulator, profile));
        Pause.of(Duration.ofSeconds(2));
    }

    /** Until the school has everything, over as many tries as the line makes of it. */
    void synchronise() {
        Programs.Ended last = school.command("sync", "--once");
        for (Deadline deadline = Deadline.in(PATIENCE); last.status() != 0 && !deadline.isOver(); ) {
            last = school.command("sync", "--once");
        }
        require(last);
    }

    /** Until hardly anything passes for a minute. */
    void awaitQuiet() {
        long before = -QUIET;
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofMinutes(1))) {
            long now = Place.DISTRICT.sent();
            if (now - before < QUIET) {
                return;
            }
            before = now;
        }
        throw new Trouble("the district does not come to rest");
    }

    /** So long at the most, and then the school's power is cut; whether it was done before. */
    boolean synchroniseFor(Duration time) {
        CompletableFuture<Programs.Ended> coming =
                CompletableFuture.supplyAsync(() -> school.command("sync", "--once"));
        for (Deadline deadline = Deadline.in(time); !coming.isDone() && !deadline.isOver(); ) {
            Pause.of(Duration.ofMillis(100));
        }
        if (coming.isDone()) {
            return coming.join().status() == 0;
        }
        school.cutPower();
        coming.join();
        school.startAgain();
        return false;
    }

    private static void require(Programs.Ended ended) {
        if (ended.status() != 0) {
            throw new Trouble(ended.said());
        }
    }

    /** A way for this program to the district's pages that is not the line. */
    private static void openDoor() {
        Programs.ended(List.of("ip", "link", "delete", DOOR));
        String there = Place.DISTRICT.name();
        Programs.run(List.of("ip", "link", "add", DOOR, "type", "veth", "peer", "name", "door", "netns", there));
        Programs.run(List.of("ip", "addr", "add", OURS + "/30", "dev", DOOR));
        Programs.run(List.of("ip", "link", "set", DOOR, "up"));
        Programs.run(List.of("ip", "-n", there, "addr", "add", THEIRS + "/30", "dev", "door"));
        Programs.run(List.of("ip", "-n", there, "link", "set", "door", "up"));
    }

    @Override
    public void close() {
        school.close();
        district.close();
        line.ifPresent(Line::close);
        Programs.ended(List.of("ip", "link", "delete", DOOR));
        Place.SCHOOL.close();
        Place.DISTRICT.close();
    }
}
