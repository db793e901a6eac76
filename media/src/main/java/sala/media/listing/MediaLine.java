package sala.media.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.approval.Approval;
import sala.media.description.EndUser;
import sala.media.description.MediaDetails;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Readiness;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** An item as a line of a list, without its renditions. */
public record MediaLine(
        UUID id,
        long version,
        String title,
        MediaKind kind,
        @Nullable SubjectGroup subject,
        Set<Grade> grades,
        EndUser endUser,
        Readiness readiness,
        Approval approval,
        boolean shared,
        boolean poster,
        Duration length,
        UUID owner,
        Instant changed) {

    static MediaLine of(MediaItem item) {
        MediaDetails details = item.details();
        return new MediaLine(
                item.id(),
                item.version(),
                details.title(),
                item.kind(),
                details.subject(),
                details.orderedGrades(),
                details.terms().endUser(),
                item.readiness(),
                item.approval(),
                item.origin().isShared(),
                item.poster().isPresent(),
                item.length(),
                item.owner(),
                item.changed().at());
    }
}
