package sala.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import sala.access.Role;
import sala.attempt.Spell;
import sala.attempt.Stretch;
import sala.people.People;
import sala.taking.TakingTogether;
import sala.usage.RecordId;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Statements;
import sala.usage.Verb;

/**
 * Writes down what a class watched: one statement of the session and one of each pupil who was there, all marked as
 * watched together. In the caller's transaction.
 */
@Singleton
public class GroupRecord {

    private static final double MILLIS = 1000;

    private final Statements statements;
    private final TakingTogether taking;
    private final People people;
    private final Clock clock;

    @Inject
    public GroupRecord(Statements statements, TakingTogether taking, People people, Clock clock) {
        this.statements = statements;
        this.taking = taking;
        this.people = people;
        this.clock = clock;
    }

    /** Whether there is anything to count: a session that only was opened is none. */
    boolean counts(ClassSession session) {
        return !session.watched().isZero();
    }

    /** That the class watched it; gives the id of the statement. */
    UUID session(ClassSession session, int pupils) {
        return say(played(session, session.teacher(), Role.TEACHER).present(pupils), session);
    }

    /** That this pupil was there, which moves the pupil on in the course; gives the id of the statement. */
    UUID pupil(ClassSession session, UUID pupil) {
        OnScreen.Step step = session.onScreen().step();
        StatementDraft draft = played(session, pupil, Role.PUPIL);
        if (step != null) {
            draft.completing(taking.follow(people.get(pupil).actor(), step.activity(), spell(session)));
        }
        return say(draft, session);
    }

    /** That it was not so. */
    void takeBack(ClassSession session, UUID by, UUID statement) {
        Statement voiding = StatementDraft.voiding(by, statement)
                .in(setting(session, Role.TEACHER))
                .together(session.id())
                .at(clock.instant());
        statements.add(List.of(voiding));
    }

    private UUID say(StatementDraft draft, ClassSession session) {
        UUID id = RecordId.next();
        statements.add(List.of(draft.at(when(session), id)));
        return id;
    }

    /** When it began, as long as that is not in the future of a clock that went back since. */
    private Instant when(ClassSession session) {
        Instant now = clock.instant();
        return session.opened().isAfter(now) ? now : session.opened();
    }

    private static StatementDraft played(ClassSession session, UUID person, Role role) {
        return StatementDraft.that(person, Verb.PLAYED, session.onScreen().thing())
                .in(setting(session, role))
                .together(session.id())
                .attempt(session.id())
                .lasting(session.watched())
                .playing(session.position(), Stretch.segments(session.coverage().parts()));
    }

    private static Setting setting(ClassSession session, Role role) {
        return new Setting(
                role.name().toLowerCase(Locale.ROOT),
                session.school(),
                session.classroom(),
                session.onScreen().course(),
                session.onScreen().subject());
    }

    private Spell spell(ClassSession session) {
        return new Spell(
                RecordId.next(),
                clock.instant(),
                Math.min(session.watched().toMillis() / MILLIS, Spell.LONGEST),
                session.position(),
                session.onScreen().length(),
                session.coverage().parts());
    }
}
