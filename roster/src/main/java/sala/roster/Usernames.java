package sala.roster;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sala.access.Role;
import sala.people.People;
import sala.people.Username;
import sala.school.SchoolCode;

/**
 * Names to sign in with: the number at the school and the school's code, {@code 12345.57010012}. Digits and the dot are
 * typed on every keyboard, whatever alphabet it is switched to, and no two schools of a district come to the same.
 */
final class Usernames {

    private static final int ROOM_FOR_CODE = 50;

    private final People people;

    Usernames(People people) {
        this.people = people;
    }

    /** The proper one, or with a number behind it the first that nobody has. */
    Username free(String number, Role role, SchoolCode school) {
        String wanted = proper(number, role, school);
        return Stream.concat(
                        Stream.of(wanted),
                        IntStream.iterate(2, next -> next + 1).mapToObj(next -> wanted + "-" + next))
                .map(Username::new)
                .filter(name -> people.find(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** What somebody of this school will sign in with unless somebody else has it. */
    static String proper(String number, Role role, SchoolCode school) {
        String plain =
                number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.substring(0, Math.min(plain.length(), ROOM_FOR_CODE));
        return (cut.isEmpty() ? role.name().toLowerCase(Locale.ROOT) : cut) + "." + school.digits();
    }
}
