package sala.web.quota;

import sala.media.quota.Room;
import sala.people.Language;
import sala.school.School;

/** A school and its room, as a line of the page. */
public record SchoolRoom(School school, Room room) {

    /** In the reader's language, where the school has a name in it. */
    public String name(Language language) {
        String english = school.names().english();
        return language == Language.THAI || english == null ? school.names().thai() : english;
    }

    /** What stands in the field. */
    public String gigabytes() {
        Long allowed = room.allowed();
        return allowed == null ? "" : Long.toString(allowed >> 30);
    }
}
