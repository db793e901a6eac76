package sala.media.handout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.MediaKind;
import sala.media.timetable.Timetable;
import sala.school.Classroom;
import sala.school.Classrooms;

/** What teachers hand out to their classes with lessons on air. */
@Singleton
@Transactional
public class Handouts {

    /** What can be handed out: all that opens in a page by itself. */
    public static final Set<MediaKind> SHEETS = Collections.unmodifiableSet(
            EnumSet.of(MediaKind.DOCUMENT, MediaKind.IMAGE, MediaKind.VIDEO, MediaKind.AUDIO));

    private final Timetable timetable;
    private final Classrooms classrooms;
    private final MediaItems items;
    private final HandoutRows rows;
    private final Clock clock;

    @Inject
    public Handouts(Timetable timetable, Classrooms classrooms, MediaItems items, HandoutRows rows, Clock clock) {
        this.timetable = timetable;
        this.classrooms = classrooms;
        this.items = items;
        this.rows = rows;
        this.clock = clock;
    }

    /** Of one lesson, those that this person may have, in the order in which they were hung. */
    public List<Handout> of(Actor actor, UUID airing) {
        return rows.with(airing).stream()
                .filter(handout -> AccessRules.permits(actor, Permission.HANDOUT_VIEW, handout.scope()))
                .toList();
    }

    /**
     * One that this person may have.
     *
     * @throws NotFound when there is none for them with this lesson
     */
    public Handout get(Actor actor, UUID airing, UUID id) {
        return of(actor, airing).stream()
                .filter(handout -> handout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Handout.KIND));
    }

    /** The classes to which this person may hand out something. */
    public List<Classroom> classrooms(Actor actor) {
        return classrooms.all(actor.classrooms()).stream()
                .filter(room -> AccessRules.permits(actor, Permission.HANDOUT_GIVE, room.scope()))
                .toList();
    }

    /**
     * Hangs it on the lesson for the class, whose pupils may read it from now on, be it published or not.
     *
     * @throws Invalid when it is no sheet, or no item that the actor may give to others
     */
    public UUID give(Actor actor, UUID airing, UUID classroom, Paper paper) {
        Classroom room = classrooms.find(classroom).orElseThrow(() -> new Invalid("classroom", "field.choice"));
        AccessRules.require(actor, Permission.HANDOUT_GIVE, room.scope());
        timetable.get(actor, airing);
        requireGivable(actor, paper);
        Handout given = new Handout(UUID.randomUUID(), airing, room.school(), room.id(), paper, actor.person());
        rows.add(given, clock.instant());
        return given.id();
    }

    /** Takes it down; the item stays. */
    public void takeDown(Actor actor, UUID id) {
        Handout handout = rows.find(id)
                .filter(found -> AccessRules.permits(actor, Permission.HANDOUT_VIEW, found.scope()))
                .orElseThrow(() -> new NotFound(Handout.KIND));
        AccessRules.require(
                actor,
                Permission.HANDOUT_GIVE,
                classrooms.get(handout.classroom()).scope());
        rows.remove(id);
    }

    /** What is not open to all is only its keeper's to give. */
    private void requireGivable(Actor actor, Paper paper) {
        if (paper.item() != null) {
            MediaItem item = items.get(paper.item(), actor, Permission.MEDIA_EDIT);
            if (!SHEETS.contains(item.kind()) || item.versionOf() != null) {
                throw new Invalid("item", "handout.no-sheet");
            }
        }
    }
}
