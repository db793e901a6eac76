package sala.media.activity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.approval.Approval;
import sala.media.description.EndUser;
import sala.media.item.ItemFiles;
import sala.media.item.MediaDecisions;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaKind;
import sala.media.item.MediaSharing;
import sala.media.item.MediaVersion;

/** The item that an activity shows. As content, version 1: {@code {"version":1,"media":"…"}} with the item's id. */
@Singleton
public class ShownItem {

    private static final int VERSION = 1;

    private final MediaItems items;
    private final ItemFiles files;
    private final MediaDecisions decisions;
    private final MediaSharing sharing;

    @Inject
    public ShownItem(MediaItems items, ItemFiles files, MediaDecisions decisions, MediaSharing sharing) {
        this.items = items;
        this.files = files;
        this.decisions = decisions;
        this.sharing = sharing;
    }

    /** The content of an activity that shows this item. */
    public static Content content(UUID item) {
        return new Content(Json.createObjectBuilder()
                .add("version", VERSION)
                .add("media", item.toString())
                .build());
    }

    /** Empty when none is chosen yet, or the content is of another kind. */
    public static Optional<UUID> id(Content content) {
        try {
            return content.version() == VERSION && content.json().get("media") instanceof JsonString id
                    ? Optional.of(UUID.fromString(id.getString()))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The item as it is on this node; empty when none is chosen yet, or it is not here. */
    public Optional<MediaItem> find(Content content) {
        return id(content).flatMap(items::find);
    }

    static Set<UUID> references(Content content) {
        return id(content).map(Set::of).orElse(Set.of());
    }

    /** As found when it was encoded; empty for what is not there or has no length. */
    Optional<Duration> length(Content content) {
        return find(content).map(MediaItem::length).filter(length -> !length.isZero());
    }

    /** Whether what is shown has rotted on this node and cannot be shown now. */
    public boolean isDamaged(Content content) {
        return id(content)
                .flatMap(items::find)
                .map(item -> files.damage(item).shown())
                .orElse(false);
    }

    List<Flaw> flaws(Content content, Predicate<MediaKind> suits) {
        Optional<MediaItem> item = find(content);
        if (item.isEmpty()) {
            return List.of(Flaw.of("media", "activity.no-media"));
        }
        if (!suits.test(item.get().kind())) {
            return List.of(Flaw.of("media", "activity.media-of-another-kind"));
        }
        if (item.get().details().terms().endUser() == EndUser.TEACHER) {
            return List.of(Flaw.of("media", "activity.media-for-teachers"));
        }
        return item.get().playable() ? List.of() : List.of(Flaw.of("media", "activity.media-not-ready"));
    }

    /** Whoever publishes a course publishes what it shows; what is public already stays as it is. */
    void publish(Actor actor, Content content) {
        find(content).ifPresent(item -> publish(actor, item));
    }

    /** Whoever uses a course in a school shows the pupils of that school what is in it. */
    void share(Actor actor, Content content) {
        find(content).ifPresent(item -> sharing.shareAlong(actor, item));
    }

    /** Whether this person may see what is shown, as the table of access says. */
    boolean isThereFor(Actor actor, Content content) {
        return find(content)
                .filter(item -> AccessRules.permits(actor, Permission.MEDIA_VIEW, item.scope()))
                .isPresent();
    }

    private void publish(Actor actor, MediaItem item) {
        if (item.approval() == Approval.DRAFT) {
            decisions.submit(actor, seen(item));
        }
        if (item.approval() == Approval.SUBMITTED) {
            decisions.approve(actor, seen(item));
        }
        if (item.approval() == Approval.APPROVED) {
            decisions.publish(actor, seen(item));
        }
    }

    private static MediaVersion seen(MediaItem item) {
        return new MediaVersion(item.id(), item.version());
    }
}
