package sala.media.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import sala.approval.Edit;

/** When an item came, and when and by whom it was changed last; what is made of its files changes neither. */
@Embeddable
class Changes {

    @Column(name = "created_at")
    private Instant created;

    @Column(name = "changed_at")
    private Instant changed;

    @Column(name = "changed_by")
    private UUID changedBy;

    protected Changes() {}

    private Changes(Instant created, Edit last) {
        this.created = created;
        this.changed = last.at();
        this.changedBy = last.by();
    }

    static Changes beginWith(Edit first) {
        return new Changes(first.at(), first);
    }

    Changes followedBy(Edit edit) {
        return new Changes(created, edit);
    }

    Instant created() {
        return created;
    }

    Edit last() {
        return new Edit(changedBy, changed);
    }
}
