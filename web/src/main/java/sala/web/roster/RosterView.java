package sala.web.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.paging.Page;
import sala.roster.Kind;
import sala.roster.Place;
import sala.roster.Roster;
import sala.roster.RosterLine;
import sala.roster.Standing;
import sala.roster.Standing.Difference;
import sala.web.page.Here;

/**
 * A roster as its page shows it.
 *
 * @param kind of the lines shown; null for all
 * @param lines one page of them
 * @param candidates who is offered for lines that ask, each as one reads in a list
 * @param schools names by id
 */
public record RosterView(
        Roster roster,
        @Nullable Kind kind,
        String words,
        Page<RosterLine> lines,
        Map<UUID, String> candidates,
        Map<UUID, String> schools) {

    /** How urgent somebody has to look at lines of this kind. */
    public static String tone(Kind kind) {
        return switch (kind) {
            case NEW -> "good";
            case MOVED, CHANGED -> "busy";
            case ASKED, LEFT -> "wait";
            case WRONG -> "bad";
            case SAME -> "";
        };
    }

    public boolean isOpen() {
        return roster.state() == Roster.State.OPEN;
    }

    /** Whether somebody says of this line whether it is taken over. */
    public boolean isTicked(RosterLine line) {
        return isOpen() && line.kind() != Kind.WRONG && line.kind() != Kind.SAME && line.kind() != Kind.ASKED;
    }

    /** Where a line stands in the file. */
    public static String place(RosterLine line) {
        return line.line() == 0 ? "–" : line.sheet().isEmpty() ? "" + line.line() : line.sheet() + " · " + line.line();
    }

    /** The name, or what stands there where none can be read. */
    public static String name(RosterLine line) {
        return line.name().isEmpty()
                ? line.cells().entrySet().stream()
                        .filter(cell -> switch (cell.getKey()) {
                            case PREFIX, GIVEN, FAMILY, FULL_NAME -> true;
                            default -> false;
                        })
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(" "))
                : line.name();
    }

    /** School, class and number, as far as they are known. */
    public String about(Here here, RosterLine line) {
        Standing shown = line.shown();
        if (shown == null) {
            return "";
        }
        String school = roster.schools().size() == 1 || shown.school().isEmpty() ? "" : school(shown.school());
        String number = shown.number().isEmpty() ? "" : here.text("roster.number-is", shown.number());
        return Stream.of(room(shown.room()), number, school)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** One side of a difference in words. */
    public String value(Here here, Difference difference, String value) {
        if (value.isEmpty()) {
            return here.text("roster.nothing");
        }
        return switch (difference.field()) {
            case "school" -> school(value);
            case "room" ->
                Objects.requireNonNull(Place.of(value)).door() + " ("
                        + RosterTerms.text(
                                Objects.requireNonNull(Place.of(value)).term()) + ")";
            case "birth" -> here.written().date(LocalDate.parse(value));
            case "active" -> here.text("roster.active." + value);
            default -> value;
        };
    }

    public String schoolOf(UUID id) {
        return schools.getOrDefault(id, "");
    }

    private String school(String id) {
        return schoolOf(UUID.fromString(id));
    }

    private static String room(String room) {
        Place place = Place.of(room);
        return place == null ? "" : place.door();
    }

    /** How far the taking over is. */
    public double progress() {
        return roster.toWrite() == 0 ? 1 : (double) roster.written() / roster.toWrite();
    }
}
