package sala.course;

import jakarta.persistence.AttributeOverride;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.approval.Approval;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.approval.Standing;
import sala.approval.WrongApproval;
import sala.fault.Invalid;
import sala.fault.NotFound;
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
    @AttributeOverride(name = "approval", column = @Column(name = "state"))
    private Standing standing;

    /** Whether the classes of its home school work on it, published or not. */
    private boolean shared;

    @Column(name = "changed_at")
    private Instant changed;

    @Column(name = "changed_by")
    private UUID changedBy;

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
        stand(new Standing(Approval.DRAFT, decision));
    }

    /** @throws WrongApproval when it is not a draft */
    public void describe(CourseOutline outline, Edit edit) {
        begin(edit);
        write(outline);
    }

    /** @throws WrongApproval when it is not a draft */
    public Activity add(ActivityDraft draft, Edit edit) {
        begin(edit);
        if (activities.size() == MOST_ACTIVITIES) {
            throw new Invalid("activities", "course.too-many-activities", MOST_ACTIVITIES);
        }
        Activity activity = new Activity(UUID.randomUUID(), this, activities.size(), draft);
        activities.add(activity);
        return activity;
    }

    /** @throws WrongApproval when it is not a draft */
    public void change(UUID activity, ActivityDraft draft, Edit edit) {
        begin(edit);
        activity(activity).write(draft);
    }

    /**
     * @param position from 0; the nearest there is
     * @throws WrongApproval when it is not a draft
     */
    public void move(UUID activity, int position, Edit edit) {
        begin(edit);
        order().move(activity(activity), position);
    }

    /** @throws WrongApproval when it is not a draft */
    public void remove(UUID activity, Edit edit) {
        begin(edit);
        order().remove(activity(activity));
    }

    /**
     * Asks for approval.
     *
     * @throws Invalid when there is nothing in it; whether its activities are complete is asked of their types
     */
    public void submit(Decision decision) {
        requireActivities();
        stand(standing.submit(decision));
    }

    /**
     * Lets the classes of its home school work on it before the district has said a word.
     *
     * @throws Invalid when there is nothing in it, or it is of no school
     * @throws WrongApproval when it is published already, or withdrawn
     */
    public void share(Edit edit) {
        standing.requireOneOf(Approval.BEFORE_PUBLICATION);
        if (homeSchool == null) {
            throw new Invalid("homeSchool", "course.of-no-school");
        }
        requireActivities();
        shared = true;
        note(edit);
    }

    /** Only its owner sees it from now on, as long as it is not published; what pupils did stays. */
    public void keepBack(Edit edit) {
        shared = false;
        note(edit);
    }

    private void requireActivities() {
        if (activities.isEmpty()) {
            throw new Invalid("activities", "course.no-activities");
        }
    }

    public void approve(Decision decision) {
        stand(standing.approve(decision));
    }

    /** Gives it back to its owner, before it is published. */
    public void sendBack(Decision decision) {
        stand(standing.sendBack(decision));
    }

    public void publish(Decision decision) {
        stand(standing.publish(decision));
    }

    /** Takes it back from the classrooms; what was never there stays with its owner. */
    public void withdraw(Decision decision) {
        standing.require(Approval.PUBLISHED);
        stand(standing.withdraw(decision));
    }

    /** Makes a withdrawn course a draft again. */
    public void revise(Decision decision) {
        stand(standing.revise(decision));
    }

    /** @throws Stale when it has changed since it had this version */
    public void requireVersion(long seen) {
        if (version != seen) {
            throw new Stale(Courses.KIND);
        }
    }

    /** Takes over all that can change, as the district has it. */
    void follow(CourseOutline outline, Approval newState, Decision decision) {
        write(outline);
        stand(new Standing(newState, decision));
        edits++;
    }

    /** Makes the activities those of the district: same ids, same order. */
    void follow(List<NumberedDraft> drafts) {
        order().become(drafts, draft -> new Activity(draft.id(), this, activities.size(), draft.draft()));
    }

    private ActivityOrder order() {
        return new ActivityOrder(activities);
    }

    private void stand(Standing newStanding) {
        standing = newStanding;
        shared = shared && newStanding.approval() != Approval.WITHDRAWN;
        changed = newStanding.decision().at();
        changedBy = newStanding.decision().by();
    }

    private void begin(Edit edit) {
        standing.require(Approval.DRAFT);
        note(edit);
    }

    private void note(Edit edit) {
        changed = edit.at();
        changedBy = edit.by();
        edits++;
    }

    private void write(CourseOutline outline) {
        title = outline.title();
        description = outline.description();
        grade = outline.grade();
        subject = outline.subject();
    }

    /** @throws NotFound when there is none in this course */
    public Activity activity(UUID activity) {
        return order().find(activity).orElseThrow(() -> new NotFound("activity"));
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

    public Approval state() {
        return standing.approval();
    }

    public boolean isPublished() {
        return state() == Approval.PUBLISHED;
    }

    /** Whether its home school works on it before it is published. */
    public boolean isShared() {
        return shared && !isPublished();
    }

    /** Whether it is of a school that could use it as it stands. */
    public boolean canBeShared() {
        return homeSchool != null && Approval.BEFORE_PUBLICATION.contains(state()) && !activities.isEmpty();
    }

    /** Whether the classes to which it is given work on it. */
    public boolean isTaught() {
        return shared || isPublished();
    }

    public Decision decision() {
        return standing.decision();
    }

    public Edit changed() {
        return new Edit(changedBy, changed);
    }

    /** In their order. */
    public List<Activity> activities() {
        return List.copyOf(activities);
    }
}
