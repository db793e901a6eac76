package sala.roster;

import java.util.Locale;
import sala.access.Grant;
import sala.account.NewUsernames;
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
    private final NewUsernames others;

    /** @param others for people without a number */
    Usernames(People people, NewUsernames others) {
        this.people = people;
        this.others = others;
    }

    /** The proper one, or with a number behind it the first that nobody has. */
    Username free(String number, SchoolCode school, Grant grant) {
        String plain = plain(number);
        if (plain.isEmpty()) {
            return others.propose(grant);
        }
        Username proper = new Username(plain + "." + school.digits());
        return people.find(proper).isEmpty() ? proper : people.freeName(proper);
    }

    private static String plain(String number) {
        String plain =
                number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.substring(0, Math.min(plain.length(), ROOM_FOR_CODE));
    }
}
