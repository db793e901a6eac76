package sala.course;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Required;
import sala.fault.Stale;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** A course: some activities in an order, on their way from its owner to the classrooms. */
@Entity
@Table(name = "course")
public class Course {

    private static final int MOST_ACTIVITIES = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Enumerated(EnumType.STRING)
    private SubjectGroup subject;

    private UUID owner;

    @Nullable
    @Column(name = "home_school")
    private UUID homeSchool;

    @Embedded
    private Standing standing;

    @Column(name = "changed_at")
    private Instant changed;

    /** Counts changes of the activities, which are rows of their own, so that those too make a new version. */
    @Column(name = "edits")
    private int edits;

    @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Activity> activities = new ArrayList<>();

    protected Course() {}

    /** @param homeSchool where it was made; null for the district's own */
    public Course(CourseOutline outline, UUID owner, @Nullable UUID homeSchool, Instant now) {
        this(UUID.randomUUID(), outline, new Origin(owner, homeSchool), Decision.of(owner, now));
    }

    Course(UUID id, CourseOutline outline, Origin origin, Decision decision) {
        this.id = id;
        this.owner = origin.owner();
        this.homeSchool = origin.homeSchool();
        write(outline);
        stand(new Standing(CourseState.DRAFT, decision));
    }

    /** @throws WrongState when it is not a draft */
    public void describe(CourseOutline outline, Instant now) {
        edit(now);
        write(outline);
    }

    /** @throws WrongState when it is not a draft */
    public Activity add(ActivityDraft draft, Instant now) {
        edit(now);
        if (activities.size() == MOST_ACTIVITIES) {
            throw new Invalid("activities", "course.too-many-activities", MOST_ACTIVITIES);
        }
        Activity activity = new Activity(UUID.randomUUID(), this, activities.size(), draft);
        activities.add(activity);
        return activity;
    }

    /** @throws WrongState when it is not a draft */
    public void change(UUID activity, ActivityDraft draft, Instant now) {
        edit(now);
        activity(activity).write(draft);
    }

    /**
     * @param position from 0; the nearest there is
     * @throws WrongState when it is not a draft
     */
    public void move(UUID activity, int position, Instant now) {
        edit(now);
        Activity moved = activity(activity);
        activities.remove(moved);
        activities.add(Math.max(0, Math.min(position, activities.size())), moved);
        number();
    }

    /** @throws WrongState when it is not a draft */
    public void remove(UUID activity, Instant now) {
        edit(now);
        activities.remove(activity(activity));
        number();
    }

    /**
     * Asks for approval.
     *
     * @throws Invalid when there is nothing in it; whether its activities are complete is asked of their types
     */
    public void submit(Decision decision) {
        if (activities.isEmpty()) {
            throw new Invalid("activities", "course.no-activities");
        }
        go(CourseState.SUBMITTED, decision);
    }

    public void approve(Decision decision) {
        go(CourseState.APPROVED, decision);
    }

    /** Gives it back to its owner, before it is published. */
    public void sendBack(Decision decision) {
        if (state() == CourseState.WITHDRAWN) {
            throw new WrongState(state());
        }
        go(CourseState.DRAFT, withReason(decision));
    }

    public void publish(Decision decision) {
        go(CourseState.PUBLISHED, decision);
    }

    public void withdraw(Decision decision) {
        go(CourseState.WITHDRAWN, withReason(decision));
    }

    /** Makes a withdrawn course a draft again. */
    public void revise(Decision decision) {
        standing.require(CourseState.WITHDRAWN);
        go(CourseState.DRAFT, decision);
    }

    /** @throws Stale when it has changed since it had this version */
    public void requireVersion(long seen) {
        if (version != seen) {
            throw new Stale(Courses.KIND);
        }
    }

    /** Takes over all that can change, as the district has it. */
    void follow(CourseOutline outline, CourseState newState, Decision decision) {
        write(outline);
        stand(new Standing(newState, decision));
        edits++;
    }

    /** Makes the activities those of the district: same ids, same order. */
    void follow(List<NumberedDraft> drafts) {
        activities.removeIf(
                known -> drafts.stream().noneMatch(draft -> draft.id().equals(known.id())));
        for (int i = 0; i < drafts.size(); i++) {
            follow(drafts.get(i), i);
        }
        activities.sort((a, b) -> Integer.compare(a.position(), b.position()));
    }

    private void follow(NumberedDraft draft, int position) {
        Optional<Activity> known = find(draft.id());
        known.ifPresentOrElse(
                activity -> {
                    activity.write(draft.draft());
                    activity.place(position);
                },
                () -> activities.add(new Activity(draft.id(), this, position, draft.draft())));
    }

    private void go(CourseState next, Decision decision) {
        stand(standing.next(next, decision));
    }

    private void stand(Standing newStanding) {
        standing = newStanding;
        changed = newStanding.decision().at();
    }

    private static Decision withReason(Decision decision) {
        return new Decision(decision.by(), decision.at(), Required.text("reason", decision.reason(), 1000));
    }

    private void edit(Instant now) {
        standing.require(CourseState.DRAFT);
        changed = now;
        edits++;
    }

    private void write(CourseOutline outline) {
        title = outline.title();
        description = outline.description();
        grade = outline.grade();
        subject = outline.subject();
    }

    private void number() {
        for (int i = 0; i < activities.size(); i++) {
            activities.get(i).place(i);
        }
    }

    private Optional<Activity> find(UUID activity) {
        return activities.stream().filter(a -> a.id().equals(activity)).findFirst();
    }

    /** @throws NotFound when there is none in this course */
    public Activity activity(UUID activity) {
        return find(activity).orElseThrow(() -> new NotFound("activity"));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CourseOutline outline() {
        return new CourseOutline(title, description, grade, subject);
    }

    public Origin origin() {
        return new Origin(owner, homeSchool);
    }

    public CourseState state() {
        return standing.state();
    }

    public boolean isPublished() {
        return state() == CourseState.PUBLISHED;
    }

    public Decision decision() {
        return standing.decision();
    }

    public Instant changed() {
        return changed;
    }

    /** In their order. */
    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    /**
     * Whose a course is.
     *
     * @param homeSchool null for the district's own
     */
    public record Origin(UUID owner, @Nullable UUID homeSchool) {}

    /** An activity with the id it has everywhere. */
    record NumberedDraft(UUID id, ActivityDraft draft) {}
}
