package sala.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.Role;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.together.PresenceRows.Presence;

/** Calls the roll of a class session: who of the class is there. In the caller's transaction. */
@Singleton
public class Roll {

    private final People people;
    private final PresenceRows rows;
    private final GroupRecord record;
    private final Clock clock;

    @Inject
    public Roll(People people, PresenceRows rows, GroupRecord record, Clock clock) {
        this.people = people;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    /** As on the class's list; then those who have left the class since. */
    public List<Attendee> of(ClassSession session) {
        Map<UUID, Presence> said = rows.of(session.id());
        List<Attendee> all = new ArrayList<>();
        for (Person pupil : pupils(session)) {
            all.add(attendee(all.size() + 1, pupil.id(), pupil.name(), said.remove(pupil.id())));
        }
        people.names(said.keySet()).entrySet().stream()
                .sorted(Comparator.comparing(left -> left.getValue().given()))
                .forEach(left ->
                        all.add(attendee(all.size() + 1, left.getKey(), left.getValue(), said.get(left.getKey()))));
        return all;
    }

    private static Attendee attendee(int number, UUID person, PersonName name, @Nullable Presence said) {
        return said == null
                ? new Attendee(number, person, name, null, null, null)
                : new Attendee(number, person, name, said.present(), said.by(), said.at());
    }

    /** What was said after the beginning, and by whom; the first list of all is none of it. */
    public List<PresenceRows.Change> changes(ClassSession session) {
        return rows.changes(session.id()).stream()
                .filter(change -> !change.at().equals(session.opened()))
                .toList();
    }

    /** All are there, but those who sit in another class session. */
    void begin(ClassSession session, UUID by) {
        Set<UUID> pupils = pupils(session).stream().map(Person::id).collect(Collectors.toSet());
        Set<UUID> elsewhere = rows.elsewhere(session.id(), pupils).keySet();
        pupils.forEach(pupil ->
                rows.say(session.id(), new Presence(pupil, !elsewhere.contains(pupil), by, session.opened(), null)));
    }

    /** Gives those of whom it is news; whoever is here is in no other open session any more. */
    Set<UUID> say(ClassSession session, Collection<UUID> asked, boolean present, UUID by) {
        Set<UUID> known = Stream.concat(
                        pupils(session).stream().map(Person::id), rows.of(session.id()).keySet().stream())
                .collect(Collectors.toSet());
        Set<UUID> pupils = new HashSet<>(asked);
        pupils.retainAll(known);
        if (present && session.isOpen()) {
            rows.elsewhere(session.id(), pupils).forEach((pupil, other) -> say(other, pupil, false, by));
        }
        return pupils.stream()
                .filter(pupil -> say(session.id(), pupil, present, by))
                .collect(Collectors.toSet());
    }

    private boolean say(UUID session, UUID pupil, boolean present, UUID by) {
        return rows.say(session, new Presence(pupil, present, by, clock.instant(), null));
    }

    Set<UUID> present(ClassSession session) {
        return rows.of(session.id()).values().stream()
                .filter(Presence::present)
                .map(Presence::person)
                .collect(Collectors.toSet());
    }

    /** Counts what is said of a pupil of an ended session, once; what was counted and is not so is taken back. */
    void count(ClassSession session, UUID pupil, UUID by) {
        Presence presence = rows.of(session.id(), pupil).orElseThrow();
        UUID counted = presence.statement();
        if (presence.present() && counted == null) {
            rows.counted(session.id(), pupil, record.pupil(session, pupil));
        } else if (!presence.present() && counted != null) {
            record.takeBack(session, by, counted);
            rows.counted(session.id(), pupil, null);
        }
    }

    private List<Person> pupils(ClassSession session) {
        return people.inClassroom(session.classroom(), Role.PUPIL);
    }
}
