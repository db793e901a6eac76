package sala.web.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.course.Activity;
import sala.course.Courses;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.activity.ShownItem;
import sala.media.description.EndUser;
import sala.media.handout.ItemsInReach;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.timetable.Airing;
import sala.media.timetable.LinkRole;
import sala.media.timetable.Timetable;
import sala.web.page.Form;
import sala.web.timetable.Hanging;
import sala.web.timetable.Hung;

/** Finds what a teacher wants to show: an item, the recording of a lesson on air, or a step of a course. */
@Singleton
public class Screens {

    private final ItemsInReach items;
    private final Courses courses;
    private final Timetable timetable;
    private final Hanging hanging;

    @Inject
    public Screens(ItemsInReach items, Courses courses, Timetable timetable, Hanging hanging) {
        this.items = items;
        this.courses = courses;
        this.timetable = timetable;
        this.hanging = hanging;
    }

    /**
     * @throws NotFound when the actor may not know of it
     * @throws Invalid when it cannot be shown to a class now
     */
    Screen of(Actor actor, Form asked) {
        Screen screen = asked.id("activity")
                .map(activity -> step(actor, activity))
                .or(() -> asked.id("lesson").map(lesson -> new Screen(recording(actor, lesson), null)))
                .or(() -> asked.id("item").map(item -> new Screen(items.get(actor, item), null)))
                .orElseThrow(() -> new NotFound(MediaItems.KIND));
        if (!isShowable(screen.item())) {
            throw new Invalid("item", "class-session.nothing-to-play");
        }
        return screen;
    }

    /** What is for teachers only is not shown to a class. */
    public static boolean isShowable(MediaItem item) {
        return item.kind().isRecording()
                && item.watchable()
                && item.versionOf() == null
                && item.details().terms().endUser() == EndUser.LEARNER;
    }

    private Screen step(Actor actor, UUID id) {
        Activity activity = courses.activity(id);
        courses.get(activity.course().id(), actor, Permission.COURSE_VIEW);
        UUID item = ShownItem.id(activity.content())
                .orElseThrow(() -> new Invalid("item", "class-session.nothing-to-play"));
        return new Screen(items.get(actor, item), activity);
    }

    private MediaItem recording(Actor actor, UUID lesson) {
        Airing airing = timetable.get(actor, lesson);
        Optional<Hung> video = hanging.of(actor, List.of(airing)).of(airing).stream()
                .filter(hung -> hung.role() == LinkRole.VIDEO && hung.opens())
                .findFirst();
        return items.get(
                actor,
                video.orElseThrow(() -> new Invalid("item", "class-session.nothing-to-play"))
                        .target());
    }
}
