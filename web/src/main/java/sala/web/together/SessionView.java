package sala.web.together;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sala.people.PersonName;
import sala.school.Classroom;
import sala.together.Attendee;
import sala.together.ClassQuestion;
import sala.together.ClassSession;
import sala.together.PresenceRows;
import sala.web.player.Playable;

/**
 * A class session as its pages show it.
 *
 * @param played empty when the recording was taken back since
 * @param teachers who takes part, the one who opened it first
 * @param changes of the roll, by whom and when
 * @param names of all who did something in it
 */
public record SessionView(
        ClassSession session,
        Classroom room,
        Optional<Playable> played,
        List<Attendee> roll,
        List<UUID> teachers,
        List<PresenceRows.Change> changes,
        List<ClassQuestion> questions,
        Map<UUID, PersonName> names) {

    public String address() {
        return "/class-sessions/" + session.id();
    }

    public long present() {
        return roll.stream().filter(Attendee::isPresent).count();
    }

    public List<Attendee> absent() {
        return roll.stream().filter(attendee -> !attendee.isPresent()).toList();
    }

    /** Who came into the class since, and was not ticked yet. */
    public boolean hasNewcomers() {
        return roll.stream().anyMatch(attendee -> attendee.present() == null);
    }

    public String name(UUID person) {
        PersonName name = names.get(person);
        return name == null ? "" : name.full();
    }

    public Optional<ClassQuestion> newest() {
        return questions.stream().findFirst();
    }

    /** How much of it ran, of 100. */
    public long percent() {
        double length = session.onScreen().length();
        return length > 0 ? Math.min(100, Math.round(session.coverage().seconds() * 100 / length)) : 0;
    }
}
