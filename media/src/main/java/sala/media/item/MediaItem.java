package sala.media.item;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Scope;
import sala.approval.Approval;
import sala.approval.Decision;
import sala.approval.Edit;
import sala.approval.Standing;
import sala.blob.Blob;
import sala.media.description.Description;
import sala.media.description.MediaDetails;
import sala.media.look.Look;
import sala.recent.AccessChanges;

/** A lesson, a sound, a document or a picture of the register. */
@Entity
@EntityListeners(AccessChanges.class)
@Table(name = "media_item")
public class MediaItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    @Embedded
    private Description description;

    private UUID owner;

    private @Nullable UUID school;

    @Column(name = "version_of")
    private @Nullable UUID versionOf;

    @Embedded
    private Origin origin = new Origin();

    @Embedded
    private Original original;

    @Embedded
    private Outcome outcome;

    @Embedded
    private Appearance appearance = new Appearance();

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "decision_reason"))
    private Standing standing;

    @Embedded
    private @Nullable Proposal proposal;

    @SuppressWarnings("UnusedVariable") // reckoned by the database, for the queue
    @Column(name = "waits_since", insertable = false, updatable = false)
    private @Nullable Instant waitsSince;

    @Embedded
    private Changes changes;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Rendition> renditions = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Still> stills = new ArrayList<>();

    protected MediaItem() {}

    /** A new draft, of a file that is stored. */
    public MediaItem(Entry entry, Original original, Instant now) {
        this.id = entry.id();
        this.kind = entry.kind();
        this.description = new Description(entry.details());
        this.owner = entry.owner();
        this.school = entry.school();
        this.versionOf = entry.versionOf();
        this.original = original;
        this.outcome = Outcome.of(original.isShownAsItIs() ? Readiness.READY : Readiness.UPLOADED);
        this.standing = new Standing(Approval.DRAFT, Decision.of(owner, now));
        this.changes = Changes.beginWith(new Edit(owner, now));
    }

    /** Takes other words about it; what was proposed is settled by that. */
    public void describe(MediaDetails details, Edit edit) {
        description = new Description(details);
        propose(null, edit);
    }

    /** Other words wait from now on until somebody accepts them; with null, none do. */
    void propose(@Nullable Proposal words, Edit edit) {
        proposal = words;
        changes = changes.followedBy(edit);
    }

    /** It waits for its turn, for the first time or again. */
    public void queue() {
        outcome = Outcome.of(Readiness.QUEUED);
    }

    /** Somebody works on its files. */
    public void begin() {
        outcome = Outcome.of(Readiness.PROCESSING);
    }

    /** Nothing can be made of its files, for the reason of this code; what was finished before that is forgotten. */
    public void fail(String code) {
        outcome = Outcome.failed(code);
        renditions.clear();
        stills.clear();
        appearance = appearance.withoutPoster();
    }

    /** The first of its files are complete: it can be watched while the others are made. */
    public void show(MediaKind found, Made made) {
        kind = found;
        appearance = new Appearance(made);
        play(made.renditions());
        stills.clear();
        made.stills().forEach(stored -> stills.add(new Still(this, stills.size(), stored)));
    }

    /** These and no others from now on. */
    public void play(List<StoredRendition> stored) {
        renditions.clear();
        stored.forEach(one -> renditions.add(new Rendition(this, renditions.size(), one)));
    }

    /** Its files are complete. What was made of it before is forgotten. */
    public void complete(MediaKind found, Made made) {
        show(found, made);
        outcome = Outcome.of(Readiness.READY);
    }

    /** Takes what follows from {@link #standing()}. */
    void stand(Standing next) {
        standing = next;
        proposal = approval() == Approval.WITHDRAWN || approval() == Approval.DRAFT ? null : proposal;
        origin.share(origin.isShared() && approval() != Approval.WITHDRAWN);
        changes = changes.followedBy(
                new Edit(next.decision().by(), next.decision().at()));
    }

    /** Its pupils see it before it is published, or no longer. */
    void share(boolean now, Edit edit) {
        origin.share(now);
        changes = changes.followedBy(edit);
    }

    /** At a school's node: takes the district's word for a published item; without a file it keeps its own. */
    public void follow(MediaDetails details, @Nullable Original file, Decision published) {
        description = new Description(details);
        original = file == null ? original : file;
        origin.bring(file == null);
        stand(new Standing(Approval.PUBLISHED, published));
    }

    public boolean playable() {
        return readiness() == Readiness.READY && approval() != Approval.WITHDRAWN;
    }

    /** Another file; what was made of the one before is made anew or taken over by the caller. */
    public void takeFile(Original other) {
        original = other;
    }

    /** Whether it can be played or read, be it only in its lowest quality while the others are still made. */
    public boolean watchable() {
        return playable() || readiness().inProgress() && !renditions().isEmpty() && approval() != Approval.WITHDRAWN;
    }

    /** Where it stands in the table of access. */
    public Scope scope() {
        return ItemScope.of(this);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public MediaKind kind() {
        return kind;
    }

    public MediaDetails details() {
        return description.details();
    }

    public UUID owner() {
        return owner;
    }

    public @Nullable UUID school() {
        return school;
    }

    /** The item of which this is another file, found by nobody; null for an item by itself. */
    public @Nullable UUID versionOf() {
        return versionOf;
    }

    /** Whose it is to change, and whether its school offers it. */
    public Origin origin() {
        return origin;
    }

    public Original original() {
        return original;
    }

    public Readiness readiness() {
        return outcome.readiness();
    }

    /** Why it failed: a stable code; empty otherwise. */
    public String reason() {
        return outcome.reason();
    }

    /** Zero for what has none. */
    public Duration length() {
        return appearance.length();
    }

    /** A picture that is shown before it is played. */
    public Optional<Blob> poster() {
        return appearance.poster();
    }

    /** What decided what was made of it; empty for what was not looked at on this node. */
    public Optional<Look> look() {
        return appearance.look();
    }

    Standing standing() {
        return standing;
    }

    public Approval approval() {
        return standing.approval();
    }

    public Decision decision() {
        return standing.decision();
    }

    /** Other words that wait to be accepted. */
    public Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public Instant created() {
        return changes.created();
    }

    /** What people changed, not what was made of its files. */
    public Edit changed() {
        return changes.last();
    }

    /** Pictures lowest first, then the sound. */
    public List<Rendition> renditions() {
        return List.copyOf(renditions);
    }

    /** Its slides in order, and a sheet of small pictures; empty when none were taken. */
    public List<Still> stills() {
        return List.copyOf(stills);
    }
}
