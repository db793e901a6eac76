package sala.course;

import jakarta.json.JsonObject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import sala.activity.Content;
import sala.database.JsonColumn;
import sala.database.UuidColumn;

/** One thing to do in a course: watch a lesson, read a sheet, answer a quiz. Changed through its course only. */
@Entity
@Table(name = "activity")
public class Activity {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "course")
    private Course course;

    private int position;
    private String title;
    private String type;

    @Convert(converter = JsonColumn.class)
    private JsonObject content;

    @ElementCollection
    @Convert(converter = UuidColumn.class)
    @CollectionTable(name = "activity_reference", joinColumns = @JoinColumn(name = "activity"))
    @Column(name = "reference")
    private Set<UUID> references = new HashSet<>();

    protected Activity() {}

    Activity(UUID id, Course course, int position, ActivityDraft draft) {
        this.id = id;
        this.course = course;
        this.position = position;
        write(draft);
    }

    final void write(ActivityDraft draft) {
        title = draft.title();
        type = draft.type();
        content = draft.content().json();
        if (!references.equals(draft.references())) {
            references.clear();
            references.addAll(draft.references());
        }
    }

    void place(int newPosition) {
        position = newPosition;
    }

    public UUID id() {
        return id;
    }

    public Course course() {
        return course;
    }

    /** From 0. */
    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    /** The name of its type: {@code quiz}. */
    public String type() {
        return type;
    }

    /** All of it, with the right answers; see {@code ActivityType.forLearner}. */
    public Content content() {
        return new Content(content);
    }

    /** The records elsewhere that it shows, such as a media item. */
    public Set<UUID> references() {
        return Set.copyOf(references);
    }

    ActivityDraft draft() {
        return new ActivityDraft(title, type, content(), references());
    }
}
