package sala.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.media.handout.Handout;
import sala.media.handout.Handouts;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.media.listing.MediaSort;
import sala.paging.Paging;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.web.page.Form;

/** Gathers what was handed out with a lesson. */
@Singleton
public class HandoutDesk {

    private static final Paging NEWEST = new Paging(1, 50);

    private final Handouts handouts;
    private final Classrooms classrooms;
    private final MediaItems items;
    private final MediaLists lists;

    @Inject
    public HandoutDesk(Handouts handouts, Classrooms classrooms, MediaItems items, MediaLists lists) {
        this.handouts = handouts;
        this.classrooms = classrooms;
        this.items = items;
        this.lists = lists;
    }

    HandedOut of(Actor actor, UUID airing, Form form) {
        List<Handout> all = handouts.of(actor, airing);
        List<Classroom> givable = handouts.classrooms(actor);
        Map<UUID, String> doors = doors(all);
        Set<UUID> own = givable.stream().map(Classroom::id).collect(Collectors.toSet());
        Map<UUID, MediaItem> found = found(all);
        List<HandedOut.Line> lines = all.stream()
                .flatMap(handout -> address(handout, found)
                        .map(address -> line(handout, address, doors, own.contains(handout.classroom())))
                        .stream())
                .toList();
        return new HandedOut(lines, givable, givable.isEmpty() ? List.of() : sheets(actor), form);
    }

    private static HandedOut.Line line(Handout handout, String address, Map<UUID, String> doors, boolean removable) {
        return new HandedOut.Line(
                handout.id(),
                handout.paper().title(),
                address,
                handout.paper().item() == null,
                doors.getOrDefault(handout.classroom(), ""),
                handout.paper().forStaff(),
                removable);
    }

    private Map<UUID, String> doors(List<Handout> all) {
        Set<UUID> ids = all.stream().map(Handout::classroom).collect(Collectors.toSet());
        return classrooms.all(ids).stream().collect(Collectors.toMap(Classroom::id, Classroom::name));
    }

    private Map<UUID, MediaItem> found(List<Handout> all) {
        Set<UUID> ids = all.stream()
                .map(handout -> handout.paper().item())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return items.all(ids).stream().collect(Collectors.toMap(MediaItem::id, Function.identity()));
    }

    /** Empty for an item that cannot be opened, not yet or no longer. */
    private Optional<String> address(Handout handout, Map<UUID, MediaItem> found) {
        UUID id = handout.paper().item();
        if (id == null) {
            return Optional.of(handout.paper().address());
        }
        return Optional.ofNullable(found.get(id))
                .filter(MediaItem::playable)
                .map(item -> "/today/" + handout.airing() + "/handouts/" + handout.id());
    }

    private List<MediaLine> sheets(Actor actor) {
        MediaFilter mine = new MediaFilter("", Handouts.SHEETS, null, null, null, actor.person());
        return lists.page(actor, mine, MediaSort.NEWEST, NEWEST).items();
    }
}
