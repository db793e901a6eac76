package sala.web.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.people.People;
import sala.people.PersonName;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.together.Attendee;
import sala.together.ClassQuestions;
import sala.together.ClassSession;
import sala.together.ClassSessions;
import sala.together.PresenceRows;
import sala.together.Roll;
import sala.together.Steps;
import sala.web.player.Playables;

/** Gathers what the pages of class sessions show. */
@Singleton
public class SessionDesk {

    private final ClassSessions sessions;
    private final ClassQuestions questions;
    private final Roll roll;
    private final Steps steps;
    private final Classrooms classrooms;
    private final People people;
    private final MediaItems items;
    private final Playables playables;

    @Inject
    public SessionDesk(
            ClassSessions sessions,
            ClassQuestions questions,
            Roll roll,
            Steps steps,
            Classrooms classrooms,
            People people,
            MediaItems items,
            Playables playables) {
        this.sessions = sessions;
        this.questions = questions;
        this.roll = roll;
        this.steps = steps;
        this.classrooms = classrooms;
        this.people = people;
        this.items = items;
        this.playables = playables;
    }

    /** The classes of this teacher, the newest term first. */
    List<Classroom> rooms(Actor actor) {
        return classrooms.all(actor.classrooms()).stream()
                .filter(room -> !room.closed())
                .filter(room -> AccessRules.permits(actor, Permission.CLASS_SESSION_HOLD, room.scope()))
                .toList();
    }

    OpeningView opening(Actor actor, Screen screen) {
        Map<UUID, ClassSession> busy =
                sessions.open(actor).stream().collect(Collectors.toMap(ClassSession::classroom, Function.identity()));
        Map<UUID, PersonName> names =
                people.names(busy.values().stream().map(ClassSession::teacher).toList());
        return new OpeningView(
                screen,
                rooms(actor).stream()
                        .map(room -> room(room, screen, Optional.ofNullable(busy.get(room.id())), names))
                        .toList());
    }

    private OpeningView.Room room(
            Classroom room, Screen screen, Optional<ClassSession> busy, Map<UUID, PersonName> names) {
        return new OpeningView.Room(
                room,
                people.inClassroom(room.id(), Role.PUPIL).size(),
                steps.of(room.id(), screen.id()).isPresent(),
                busy.orElse(null),
                busy.map(session -> names.get(session.teacher())).orElse(null));
    }

    SessionView view(Actor actor, UUID id) {
        ClassSession session = sessions.get(actor, id);
        List<Attendee> attendees = roll.of(session);
        List<UUID> teachers = new ArrayList<>(List.of(session.teacher()));
        teachers.addAll(sessions.teachersBeside(session));
        List<PresenceRows.Change> changes = roll.changes(session);
        Set<UUID> named = new HashSet<>(teachers);
        changes.forEach(change -> named.addAll(List.of(change.by(), change.person())));
        session.endedBy().ifPresent(named::add);
        Optional<MediaItem> item = items.find(session.onScreen().thing().id()).filter(Screens::isShowable);
        return new SessionView(
                session,
                classrooms.get(session.classroom()),
                item.flatMap(playables::of),
                attendees,
                teachers,
                changes,
                questions.of(actor, id),
                people.names(named));
    }
}
