package sala.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.attempt.Spell;
import sala.fault.NotFound;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.sql.Sql;
import sala.usage.Uptime;

/**
 * The class sessions of this node, for the teachers of each class. All that happens in one is kept at once, so that a
 * power cut loses seconds; it is counted when it ends. They stay at the node; what is counted of them goes up.
 */
@Singleton
@Transactional
public class ClassSessions {

    /** The word of addresses. */
    public static final String KIND = "class-session";

    private final EntityManager entities;
    private final Sql sql;
    private final Classrooms classrooms;
    private final Roll roll;
    private final GroupRecord record;
    private final Clock clock;
    private final Uptime uptime;

    @Inject
    public ClassSessions(
            EntityManager entities,
            Sql sql,
            Classrooms classrooms,
            Roll roll,
            GroupRecord record,
            Clock clock,
            Uptime uptime) {
        this.entities = entities;
        this.sql = sql;
        this.classrooms = classrooms;
        this.roll = roll;
        this.record = record;
        this.clock = clock;
        this.uptime = uptime;
    }

    /**
     * Opens one, in which all pupils of the class are there that sit in no other; or gives the one that this teacher
     * has open with the same thing already.
     *
     * @param endOther whether one that the class is in is ended for it
     * @throws ClassBusy when the class is in another one, and that is not to be ended
     */
    public UUID open(Actor actor, UUID classroom, OnScreen onScreen, boolean endOther) {
        Classroom room = classrooms.get(classroom);
        AccessRules.requireOrHide(actor, Permission.CLASS_SESSION_HOLD, room.scope(), Classrooms.KIND);
        sql.number("select 1 from classroom where id = ? for no key update", classroom);
        Optional<ClassSession> other = openOf(classroom);
        if (other.filter(session -> isSame(session, actor, onScreen)).isPresent()) {
            return other.get().id();
        }
        other.ifPresent(session -> makeRoom(actor, session, endOther));
        ClassSession session = new ClassSession(room, actor.person(), onScreen, now());
        entities.persist(session);
        entities.flush();
        roll.begin(session, actor.person());
        return session.id();
    }

    private void makeRoom(Actor actor, ClassSession other, boolean end) {
        if (!end) {
            throw new ClassBusy(other.id());
        }
        end(toChange(other.id()), actor.person(), clock.instant());
        entities.flush();
    }

    private static boolean isSame(ClassSession session, Actor actor, OnScreen onScreen) {
        return session.teacher().equals(actor.person())
                && session.onScreen().thing().id().equals(onScreen.thing().id());
    }

    /** @throws NotFound when there is none, or it is of a class that the actor does not teach */
    public ClassSession get(Actor actor, UUID id) {
        return require(actor, Optional.ofNullable(entities.find(ClassSession.class, id)));
    }

    /** Another teacher of the class takes part. */
    public void join(Actor actor, UUID id) {
        ClassSession session = get(actor, id);
        if (!session.teacher().equals(actor.person())) {
            sql.update(
                    "insert into class_session_teacher (session, teacher, at) values (?, ?, ?) on conflict do nothing",
                    id,
                    actor.person(),
                    clock.instant());
        }
    }

    /** Who else takes part, in the order in which they came in. */
    public List<UUID> teachersBeside(ClassSession session) {
        return sql.list(
                row -> row.id("teacher"),
                "select teacher from class_session_teacher where session = ? order by at, teacher",
                session.id());
    }

    /**
     * Records whiles that ran on the screen; those that came before are left as they are.
     *
     * @throws ClassSessionEnded when it has ended
     */
    public void follow(Actor actor, UUID id, List<Spell> spells) {
        ClassSession session = toChange(actor, id);
        session.requireOpen();
        spells.stream().filter(spell -> isNew(session, spell)).forEach(spell -> session.play(spell, now()));
    }

    private boolean isNew(ClassSession session, Spell spell) {
        return sql.update(
                        "insert into class_session_while (id, session) values (?, ?) on conflict do nothing",
                        spell.id(),
                        session.id())
                == 1;
    }

    /** Says of these pupils whether they are there; also afterwards, when what was counted is put right. */
    public void tick(Actor actor, UUID id, Collection<UUID> people, boolean present) {
        ClassSession session = toChange(actor, id);
        Set<UUID> ticked = roll.say(session, people, present, actor.person());
        if (session.isOpen()) {
            session.look(now());
        } else if (record.counts(session)) {
            ticked.forEach(pupil -> roll.count(session, pupil, actor.person()));
        }
    }

    /**
     * Ends it and counts it; harmless when it has ended before.
     *
     * @return whether there was something to count
     */
    public boolean end(Actor actor, UUID id) {
        ClassSession session = toChange(actor, id);
        if (session.isOpen()) {
            end(session, actor.person(), clock.instant());
        }
        return record.counts(session);
    }

    private void end(ClassSession session, UUID by, Instant at) {
        boolean counts = record.counts(session);
        session.end(
                by, at, counts ? record.session(session, roll.present(session).size()) : null);
        if (counts) {
            roll.present(session).stream().sorted().forEach(pupil -> roll.count(session, pupil, by));
        }
        sql.update("delete from class_session_while where session = ?", session.id());
    }

    /** Ends those of which nothing was heard for so long, as of when something last was. */
    void endForgotten(Duration silence) {
        List<UUID> open = entities.createQuery("select s.id from ClassSession s where s.ended is null", UUID.class)
                .getResultList();
        open.stream()
                .sorted()
                .map(this::toChange)
                .filter(session -> session.isOpen() && session.silence(now()).compareTo(silence) > 0)
                .forEach(session -> end(session, session.teacher(), session.told()));
    }

    /** Those that are open in classes of this teacher. */
    public List<ClassSession> open(Actor actor) {
        Set<UUID> rooms = actor.classrooms();
        return rooms.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from ClassSession s where s.classroom in :rooms and s.ended is null"
                                        + " order by s.opened desc",
                                ClassSession.class)
                        .setParameter("rooms", rooms)
                        .getResultStream()
                        .filter(session -> AccessRules.permits(actor, Permission.CLASS_SESSION_HOLD, session.scope()))
                        .toList();
    }

    /** The last ones of a class, the newest first. */
    public List<ClassSession> last(Actor actor, UUID classroom, int most) {
        AccessRules.requireOrHide(
                actor, Permission.CLASS_SESSION_HOLD, classrooms.get(classroom).scope(), Classrooms.KIND);
        return entities.createQuery(
                        "select s from ClassSession s where s.classroom = :classroom order by s.opened desc, s.id",
                        ClassSession.class)
                .setParameter("classroom", classroom)
                .setMaxResults(most)
                .getResultList();
    }

    private Optional<ClassSession> openOf(UUID classroom) {
        return entities.createQuery(
                        "select s from ClassSession s where s.classroom = :classroom and s.ended is null",
                        ClassSession.class)
                .setParameter("classroom", classroom)
                .getResultStream()
                .findFirst();
    }

    /** For whoever may; nobody else changes it until the transaction ends. */
    ClassSession toChange(Actor actor, UUID id) {
        return require(actor, Optional.of(toChange(id)));
    }

    private ClassSession toChange(UUID id) {
        return Optional.ofNullable(entities.find(ClassSession.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(KIND));
    }

    private static ClassSession require(Actor actor, Optional<ClassSession> found) {
        ClassSession session = found.orElseThrow(() -> new NotFound(KIND));
        AccessRules.requireOrHide(actor, Permission.CLASS_SESSION_HOLD, session.scope(), KIND);
        return session;
    }

    private Now now() {
        return new Now(clock.instant(), uptime.now());
    }
}
