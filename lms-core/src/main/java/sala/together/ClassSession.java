package sala.together;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Scope;
import sala.attempt.Coverage;
import sala.attempt.Spell;
import sala.attempt.SpentTime;
import sala.attempt.Stretch;
import sala.database.JsonColumn;
import sala.school.Classroom;
import sala.usage.Kind;
import sala.usage.Thing;
import sala.usage.Uptime;

/** One time that a class watched something together, from when its teacher opened it until it ended. */
@Entity
@Table(name = "class_session")
public class ClassSession {

    private static final String PARTS = "parts";

    /** Rounding, and moments between two looks of the player, over a whole recording. */
    private static final double UNCERTAIN = 5;

    /** While a machine is off nobody watches, and its clock may come back with any time. */
    private static final Duration LONGEST_OFF = Duration.ofHours(12);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID classroom;
    private UUID school;
    private UUID teacher;

    private UUID item;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;
    private double length;

    @Nullable
    private String subject;

    @Nullable
    private UUID course;

    @Nullable
    private UUID activity;

    @Column(name = "opened_at")
    private Instant opened;

    @Nullable
    @Column(name = "ended_at")
    private Instant ended;

    @Nullable
    @Column(name = "ended_by")
    private UUID endedBy;

    @Convert(converter = JsonColumn.class)
    private JsonObject played;

    private double seconds;
    private double position;

    @Column(name = "told_at")
    private Instant told;

    private UUID boot;

    @Column(name = "boot_ms")
    private long bootMillis;

    @Column(name = "passed_ms")
    private long passedMillis;

    @Nullable
    private UUID statement;

    protected ClassSession() {}

    ClassSession(Classroom classroom, UUID teacher, OnScreen onScreen, Now now) {
        this.id = UUID.randomUUID();
        this.classroom = classroom.id();
        this.school = classroom.school();
        this.teacher = teacher;
        this.item = onScreen.thing().id();
        this.kind = onScreen.thing().kind();
        this.title = onScreen.thing().name();
        this.length = onScreen.length();
        this.subject = onScreen.subject();
        this.course = onScreen.course();
        this.activity = onScreen.activity();
        this.opened = now.at();
        this.told = now.at();
        this.boot = now.uptime().boot();
        this.bootMillis = now.uptime().since().toMillis();
        keep(Coverage.NONE);
    }

    /**
     * A while ran on the screen. No more of it is believed than time has passed by the machine's own count, whatever
     * somebody does to its clock.
     *
     * @throws ClassSessionEnded when it has ended
     */
    void play(Spell reported, Now now) {
        requireOpen();
        look(now);
        SpentTime spent = new SpentTime(now.at().minusMillis(passedMillis), seconds);
        Spell spell = reported.lasting(spent.credible(reported.seconds(), now.at()));
        seconds += spell.seconds();
        keep(coverage().with(Stretch.within(end(), spell.stretches()), seconds * Spell.FASTEST + UNCERTAIN));
        position = Math.min(spell.position(), end());
    }

    /** Something was heard of it. */
    void look(Now now) {
        passedMillis += silence(now).toMillis();
        boot = now.uptime().boot();
        bootMillis = now.uptime().since().toMillis();
        told = now.at();
    }

    /** For how long nothing was heard of it. */
    Duration silence(Now now) {
        return now.since(new Now(told, new Uptime.Moment(boot, Duration.ofMillis(bootMillis))), LONGEST_OFF);
    }

    /**
     * Nothing runs any more; never before it began, wherever the clock has gone.
     *
     * @throws ClassSessionEnded when it has ended before
     */
    void end(UUID by, Instant at, @Nullable UUID countedAs) {
        requireOpen();
        ended = at.isBefore(opened) ? opened : at;
        endedBy = by;
        statement = countedAs;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new ClassSessionEnded();
        }
    }

    private void keep(Coverage coverage) {
        played = Json.createObjectBuilder()
                .add("version", 1)
                .add(PARTS, coverage.json())
                .build();
    }

    /** Recordings of which nobody knows the length end nowhere. */
    private double end() {
        return length > 0 ? length : Double.MAX_VALUE;
    }

    public boolean isOpen() {
        return ended == null;
    }

    public UUID id() {
        return id;
    }

    public UUID classroom() {
        return classroom;
    }

    public UUID school() {
        return school;
    }

    /** Who opened it. */
    public UUID teacher() {
        return teacher;
    }

    public OnScreen onScreen() {
        OnScreen.Step step = course == null || activity == null ? null : new OnScreen.Step(course, activity);
        return new OnScreen(new Thing(item, kind, title), length, subject, step);
    }

    public Instant opened() {
        return opened;
    }

    public Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    /** Empty while it is open. */
    public Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** The statement of it; empty while it is open, and where nothing ran. */
    public Optional<UUID> countedAs() {
        return Optional.ofNullable(statement);
    }

    /** When something was last heard of it. */
    public Instant told() {
        return told;
    }

    /** What of the recording ran on the screen. */
    public Coverage coverage() {
        return Coverage.read(played.getJsonArray(PARTS));
    }

    /** How long that took; what ran twice was seen once. */
    public Duration watched() {
        return Duration.ofMillis(Math.round(Math.min(seconds, coverage().seconds()) * 1000));
    }

    /** Where to go on. */
    public double position() {
        return position;
    }

    public Scope scope() {
        return Scope.classroom(school, classroom);
    }
}
