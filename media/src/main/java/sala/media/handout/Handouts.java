package sala.media.handout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
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
import sala.sql.Row;
import sala.sql.Sql;

/** What teachers hand out to their classes with lessons on air. */
@Singleton
@Transactional
public class Handouts {

    private static final Set<MediaKind> SHEETS = EnumSet.of(MediaKind.DOCUMENT, MediaKind.IMAGE);

    private final Timetable timetable;
    private final Classrooms classrooms;
    private final MediaItems items;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public Handouts(Timetable timetable, Classrooms classrooms, MediaItems items, Sql sql, Clock clock) {
        this.timetable = timetable;
        this.classrooms = classrooms;
        this.items = items;
        this.sql = sql;
        this.clock = clock;
    }

    /** Of one lesson, those that this person may have, in the order in which they were hung. */
    public List<Handout> of(Actor actor, UUID airing) {
        return sql.list(Handouts::read, "select * from handout where airing = ? order by given_at, id", airing).stream()
                .filter(handout -> AccessRules.permits(actor, Permission.HANDOUT_VIEW, handout.scope()))
                .toList();
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
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into handout (id, airing, school, classroom, title, address, item, for_staff, given_by, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                airing,
                room.school(),
                room.id(),
                paper.title(),
                paper.address(),
                paper.item(),
                paper.forStaff(),
                actor.person(),
                clock.instant());
        return id;
    }

    /** Takes it down; the item stays. */
    public void takeDown(Actor actor, UUID id) {
        Handout handout = sql.first(Handouts::read, "select * from handout where id = ?", id)
                .filter(found -> AccessRules.permits(actor, Permission.HANDOUT_VIEW, found.scope()))
                .orElseThrow(() -> new NotFound(Handout.KIND));
        AccessRules.require(
                actor,
                Permission.HANDOUT_GIVE,
                classrooms.get(handout.classroom()).scope());
        sql.update("delete from handout where id = ?", id);
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

    private static Handout read(Row row) throws SQLException {
        return new Handout(
                row.id("id"),
                row.id("airing"),
                row.id("school"),
                row.id("classroom"),
                new Paper(row.text("title"), row.text("address"), row.idOrNull("item"), row.flag("for_staff")),
                row.id("given_by"));
    }
}
