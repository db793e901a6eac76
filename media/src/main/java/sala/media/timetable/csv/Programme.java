package sala.media.timetable.csv;

import java.util.List;

/** What was read from a file: lines that make lessons, and lines that do not. */
public record Programme(List<ReadLine> lines, List<UnusableLine> bad) {

    public Programme {
        lines = List.copyOf(lines);
        bad = List.copyOf(bad);
    }
}
