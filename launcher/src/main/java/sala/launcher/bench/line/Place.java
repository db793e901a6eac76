package sala.launcher.bench.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        return counted("tx_bytes");
    }

    /** What has come to it by the line, likewise. */
    long received() {
        return counted("rx_bytes");
    }

    private long counted(String what) {
        String counter = "/sys/class/net/wan0/statistics/" + what;
        return Long.parseLong(Programs.run(within("cat", counter)).strip());
    }

    /** The connections that it has to this place now. */
    Set<String> connections(Place other) {
        return Set.copyOf(Programs.run(within("ss", "-tanH", "state", "connected", "dst", other.address))
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 2)
                .map(columns -> columns[columns.length - 2])
                .toList());
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
