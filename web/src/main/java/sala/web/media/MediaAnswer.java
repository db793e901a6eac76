package sala.web.media;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sala.job.Job;
import sala.media.description.Card;
import sala.media.description.MediaDetails;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.item.Damage;
import sala.media.item.MediaItem;
import sala.media.item.Rendition;
import sala.web.file.MediaAddresses;
import sala.web.file.Playlists;
import sala.web.indicator.IndicatorChoice.Chosen;
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

    /**
     * An indicator of the curriculum.
     *
     * @param text null when the office has not loaded it
     */
    @Schema(name = "MediaIndicator")
    public record NamedIndicator(String code, @Nullable String text) {

        static NamedIndicator of(Chosen indicator) {
            return new NamedIndicator(indicator.code().text(), said(indicator.text()));
        }
    }

    /**
     * A slide of the lesson.
     *
     * @param at the second from which it is seen
     * @param url its picture
     */
    public record Slide(double at, String url, long bytes) {

        static List<Slide> all(MediaItem item) {
            return item.stills().stream()
                    .filter(still -> still.stored().isSlide())
                    .map(still -> new Slide(
                            still.stored().at().toMillis() / 1000.0,
                            MediaAddresses.still(item, still),
                            still.stored().blob().size()))
                    .toList();
        }
    }

    /**
     * A choice of what to play.
     *
     * @param name main, satellite, lite or sound
     * @param least bits a second that a line must carry so that it never stops
     * @param most mean bits a second of its best picture
     */
    public record Master(String name, String hls, int least, int most) {

        static List<Master> all(MediaItem item) {
            return Playlists.offers(item).stream()
                    .map(choice -> new Master(
                            Wording.code(choice.offer()),
                            MediaAddresses.hls(item.id(), choice.offer()),
                            choice.offered().leastBits(),
                            choice.offered().mostBits()))
                    .toList();
        }
    }

    /**
     * One rendition.
     *
     * @param bitrate mean bits a second
     * @param peak bits a second in the worst segment
     * @param url the whole of it as one file
     */
    public record Made(
            String name,
            int bitrate,
            int peak,
            long bytes,
            String codecs,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Double frameRate,
            String url) {

        static Made of(MediaItem item, Rendition rendition) {
            Frame frame = rendition.variant().frame();
            return new Made(
                    rendition.name(),
                    rendition.variant().averageBits(),
                    rendition.variant().peakBits(),
                    rendition.blob().size(),
                    rendition.variant().codecs(),
                    frame == null ? null : frame.width(),
                    frame == null ? null : frame.height(),
                    frame == null ? null : frame.perSecond(),
                    MediaAddresses.rendition(item, rendition));
        }
    }
}
