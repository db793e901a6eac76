package sala.launcher.bench.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network of its own on this machine, at one end of the line.
 *
 * @param name of the network namespace
 * @param address at this end of the line
 */
record Place(String name, String address) {

    static final Place DISTRICT = new Place("sala-bench-d", Line.NET + ".1");
    static final Place SCHOOL = new Place("sala-bench-s", Line.NET + ".2");

    /** What leaves it by the line, with the headers of its packets; since the line was laid. */
    long sent() {
        String counter = "/sys/class/net/wan0/statistics/tx_bytes";
        return Long.parseLong(Programs.run(within("cat", counter)).strip());
    }

    /** The command that runs a command there. */
    List<String> within(String... command) {
        return within(List.of(command));
    }

    List<String> within(List<String> command) {
        List<String> all = new ArrayList<>(List.of("ip", "netns", "exec", name));
        all.addAll(command);
        return all;
    }

    void open() {
        close();
        Programs.run(List.of("ip", "netns", "add", name));
        Programs.run(List.of("ip", "-n", name, "link", "set", "lo", "up"));
    }

    void close() {
        if (Stream.of(Programs.run(List.of("ip", "netns", "list")).split("\\s+"))
                .anyMatch(name::equals)) {
            Programs.run(List.of("ip", "netns", "delete", name));
        }
    }
}
