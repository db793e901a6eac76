package sala.web.quota;

import sala.media.quota.Room;
import sala.people.Language;
import sala.school.School;
import sala.web.page.SchoolName;

/** A school and its room, as a line of the page. */
public record SchoolRoom(School school, Room room) {

    public String name(Language language) {
        return SchoolName.of(school, language);
    }

    /** What stands in the field. */
    public String gigabytes() {
        Long allowed = room.allowed();
        return allowed == null ? "" : Long.toString(allowed >> 30);
    }
}
