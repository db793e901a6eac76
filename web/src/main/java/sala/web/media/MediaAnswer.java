package sala.web.media;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sala.job.Job;
import sala.media.description.Card;
import sala.media.description.MediaDetails;
import sala.media.item.Damage;
import sala.media.item.MediaItem;
import sala.web.file.MediaAddresses;
import sala.web.text.Wording;

/**
 * An item as programs get it.
 *
 * @param status uploaded, queued, processing, ready, failed or withdrawn
 * @param reason with failed: what is wrong, for people, in the reader's language
 * @param reasonCode the same as a stable code
 * @param progress from 0 to 1, while it is worked on
 * @param endUser learner, or teacher: then no pupil sees it
 * @param term when in the year it is taught: 1 or 2, with unit and period; null where nobody said
 * @param indicators of the curriculum
 * @param hls where players begin; null for what is not played, or not yet: the lowest picture comes first, while the
 *     others are still made
 * @param masters all that players may choose to begin with, {@code main} among them
 * @param slides every slide with its moment; empty for what is no row of slides
 * @param subtitles what is said, and chapters
 * @param unreadSubtitles those within the file that cannot be read here, with the reason
 * @param storyboard small pictures by their moments (WebVTT); null where there are none
 * @param profile what kind of lesson it was found to be: slides, mixed, camera or sound
 */
public record MediaAnswer(
        UUID id,
        long version,
        String title,
        String description,
        String kind,
        String status,
        String approval,
        @Nullable String reason,
        @Nullable String reasonCode,
        @Nullable Double progress,
        @Nullable Long etaSeconds,
        @Nullable Double durationSeconds,
        @Nullable String subject,
        List<String> grades,
        String language,
        String licence,
        String source,
        String endUser,
        @Nullable Integer term,
        @Nullable Integer unit,
        @Nullable String unitTitle,
        @Nullable Integer period,
        @Nullable String creator,
        @Nullable String rightsHolder,
        List<String> keywords,
        List<NamedIndicator> indicators,
        @Nullable String hls,
        List<Master> masters,
        @Nullable String profile,
        @Nullable String poster,
        @Nullable String original,
        List<Made> renditions,
        List<Slide> slides,
        List<Said> subtitles,
        List<Said.Unread> unreadSubtitles,
        @Nullable String storyboard) {

    static MediaAnswer of(
            MediaItem item,
            Damage damage,
            @Nullable Job job,
            List<NamedIndicator> indicators,
            Said.All said,
            UnaryOperator<String> words) {
        MediaDetails details = item.details();
        Card card = details.card();
        String status = MediaStatus.of(item, damage);
        String reason = item.reason().isEmpty() && status.equals("failed")
                ? damage.code().orElse("")
                : item.reason();
        boolean failed = !reason.isEmpty();
        Job working = item.readiness().inProgress() ? job : null;
        return new MediaAnswer(
                item.id(),
                item.version(),
                details.title(),
                details.description(),
                Wording.code(item.kind()),
                status,
                Wording.code(item.approval()),
                failed ? words.apply("fault." + reason) : null,
                failed ? reason : null,
                working == null ? null : working.progress(),
                working == null || working.left() == null
                        ? null
                        : working.left().toSeconds(),
                item.length().isZero() ? null : item.length().toMillis() / 1000.0,
                details.subject() == null ? null : Wording.code(details.subject()),
                details.orderedGrades().stream().map(Enum::name).toList(),
                details.terms().language(),
                Wording.code(details.terms().licence()),
                Wording.code(details.terms().source()),
                Wording.code(details.terms().endUser()),
                card.placement().term(),
                card.placement().unit(),
                said(card.placement().unitTitle()),
                card.placement().period(),
                said(card.rights().creator()),
                said(card.rights().holder()),
                card.keywords().words(),
                indicators,
                MediaAddresses.hls(item).filter(address -> !failed).orElse(null),
                failed || !item.watchable() ? List.of() : Master.all(item),
                item.look().map(look -> Wording.code(look.profile())).orElse(null),
                MediaAddresses.poster(item).orElse(null),
                item.kind().isRecording() ? null : MediaAddresses.original(item).orElse(null),
                item.renditions().stream()
                        .map(rendition -> Made.of(item, rendition))
                        .toList(),
                Slide.all(item),
                said.subtitles(),
                said.unread(),
                MediaAddresses.storyboard(item).orElse(null));
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
