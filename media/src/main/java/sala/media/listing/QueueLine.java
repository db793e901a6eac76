package sala.media.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.approval.Approval;
import sala.media.description.MediaDetails;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Proposal;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * Something that waits for a decision.
 *
 * @param title as it would be
 * @param by who sent it
 * @param offeredBy the school whose node sent it; null for what was handed in here
 * @param changed whether only other words for something approved wait
 */
public record QueueLine(
        UUID id,
        long version,
        String title,
        MediaKind kind,
        @Nullable SubjectGroup subject,
        Set<Grade> grades,
        boolean poster,
        Duration length,
        UUID by,
        @Nullable UUID offeredBy,
        Instant since,
        boolean changed) {

    static QueueLine of(MediaItem item) {
        boolean changed = item.approval() != Approval.SUBMITTED;
        MediaDetails details = item.proposal().map(Proposal::details).orElse(item.details());
        return new QueueLine(
                item.id(),
                item.version(),
                details.title(),
                item.kind(),
                details.subject(),
                details.orderedGrades(),
                item.poster().isPresent(),
                item.length(),
                item.proposal()
                        .map(proposal -> proposal.edit().by())
                        .orElse(item.decision().by()),
                item.origin().isOffered() ? item.school() : null,
                item.proposal()
                        .map(proposal -> proposal.edit().at())
                        .orElse(item.decision().at()),
                changed);
    }
}
