package sala.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course is given to a classroom, for a time. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID course;
    private UUID classroom;

    @Column(name = "from_at")
    private Instant from;

    @Nullable
    @Column(name = "until_at")
    private Instant until;

    protected Assignment() {}

    Assignment(UUID id, UUID course, UUID classroom, Period period) {
        this.id = id;
        this.course = course;
        this.classroom = classroom;
        during(period);
    }

    final void during(Period period) {
        from = period.from();
        until = period.until();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID course() {
        return course;
    }

    public UUID classroom() {
        return classroom;
    }

    public Period period() {
        return new Period(from, until);
    }
}
