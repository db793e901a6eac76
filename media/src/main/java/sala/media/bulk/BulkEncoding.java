package sala.media.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sala.access.Actor;
import sala.fault.Invalid;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaVersion;
import sala.media.look.LessonProfile;
import sala.media.profile.ProfileChoice;
import sala.media.profile.ProfileChoices;
import sala.media.workshop.Reencoding;

/**
 * Has several recordings encoded again as one kind of lesson, each by the rules of one and in its turn: nothing of it
 * is urgent, and what there is plays on meanwhile.
 */
@Singleton
public class BulkEncoding {

    private final MediaItems items;
    private final Reencoding reencoding;

    @Inject
    public BulkEncoding(MediaItems items, Reencoding reencoding) {
        this.items = items;
        this.reencoding = reencoding;
    }

    /** What an order would do; orders nothing. */
    public EncodingPlan plan(Actor actor, List<MediaVersion> chosen, LessonProfile profile) {
        requireSome(chosen);
        List<MediaItem> wanted = new ArrayList<>();
        Outcome outcome = each().of(chosen, MediaVersion::item, seen -> {
            MediaItem item = reencoding.orderable(actor, seen.item(), profile);
            if (!isSame(item, profile)) {
                wanted.add(item);
            }
        });
        return sums(wanted, profile, outcome);
    }

    private static EncodingPlan sums(List<MediaItem> wanted, LessonProfile profile, Outcome outcome) {
        long now = 0;
        long then = 0;
        int unknown = 0;
        double seconds = 0;
        for (MediaItem item : wanted) {
            Long bytes = choice(item, profile).map(ProfileChoice::bytes).orElse(null);
            if (bytes == null) {
                unknown++;
            } else {
                now += item.renditions().stream()
                        .mapToLong(rendition -> rendition.blob().size())
                        .sum();
                then += bytes;
            }
            seconds += ProfileChoices.processorSeconds(item, profile);
        }
        Duration time =
                Duration.ofSeconds(Math.round(seconds / Runtime.getRuntime().availableProcessors()));
        int same = outcome.done() - wanted.size();
        return new EncodingPlan(profile, wanted.size(), same, now, then, unknown, time, outcome);
    }

    /** Orders it for those that are not encoded as that already. */
    public Outcome order(Actor actor, List<MediaVersion> chosen, LessonProfile profile) {
        requireSome(chosen);
        List<MediaVersion> others = chosen.stream()
                .filter(seen -> items.find(seen.item())
                        .filter(item -> isSame(item, profile))
                        .isEmpty())
                .toList();
        return each().of(others, MediaVersion::item, seen -> reencoding.order(actor, seen.item(), profile));
    }

    private static boolean isSame(MediaItem item, LessonProfile profile) {
        return choice(item, profile).filter(ProfileChoice::present).isPresent();
    }

    private static Optional<ProfileChoice> choice(MediaItem item, LessonProfile profile) {
        return ProfileChoices.of(item).stream()
                .filter(choice -> choice.profile() == profile)
                .findFirst();
    }

    private static void requireSome(List<MediaVersion> chosen) {
        if (chosen.isEmpty()) {
            throw new Invalid("items", "bulk.nothing-chosen");
        }
        if (chosen.size() > BulkEdits.MOST) {
            throw new Invalid("items", "field.too-many", BulkEdits.MOST);
        }
    }

    private Each each() {
        return new Each(id -> items.find(id).map(item -> item.details().title()).orElse(""));
    }
}
