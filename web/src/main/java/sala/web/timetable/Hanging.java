package sala.web.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.course.Activity;
import sala.course.Courses;
import sala.fault.NotFound;
import sala.job.Job;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.timetable.Airing;
import sala.media.timetable.Link;
import sala.media.timetable.LinkRole;
import sala.media.timetable.Timetable;
import sala.media.workshop.Transcoding;

/** Looks up what hangs on lessons, and leaves out what the reader may not know of. */
@Singleton
public class Hanging {

    private final Timetable timetable;
    private final MediaItems items;
    private final Transcoding transcoding;
    private final Courses courses;

    @Inject
    public Hanging(Timetable timetable, MediaItems items, Transcoding transcoding, Courses courses) {
        this.timetable = timetable;
        this.items = items;
        this.transcoding = transcoding;
        this.courses = courses;
    }

    /** Of all of these at once. */
    public OfLessons of(Actor actor, List<Airing> airings) {
        List<Link> links = timetable.links(airings);
        Set<UUID> wanted = links.stream()
                .filter(link -> link.role().isItem())
                .map(Link::target)
                .collect(Collectors.toSet());
        Map<UUID, MediaItem> found =
                items.all(wanted).stream().collect(Collectors.toMap(MediaItem::id, Function.identity()));
        Map<UUID, List<Hung>> all = new HashMap<>();
        airings.forEach(airing -> all.put(
                airing.id(),
                links.stream()
                        .filter(link -> link.airing().equals(airing.id()))
                        .flatMap(link -> hung(actor, link, found).stream())
                        .sorted(Comparator.comparing(Hung::role))
                        .toList()));
        return new OfLessons(all);
    }

    private Optional<Hung> hung(Actor actor, Link link, Map<UUID, MediaItem> found) {
        if (link.role() == LinkRole.KEY && isPupil(actor)) {
            return Optional.empty();
        }
        return link.role().isItem()
                ? Optional.ofNullable(found.get(link.target())).flatMap(item -> item(actor, link.role(), item))
                : quiz(actor, link.target());
    }

    /** Pupils are told of a recording that is there and not published; of anything else they are not. */
    private Optional<Hung> item(Actor actor, LinkRole role, MediaItem item) {
        String title = item.details().title();
        if (!AccessRules.permits(actor, Permission.MEDIA_VIEW, item.scope())) {
            return role == LinkRole.VIDEO
                    ? Optional.of(new Hung(item.id(), role, "", "", Hung.State.UNPUBLISHED, 0))
                    : Optional.empty();
        }
        Hung.State state = state(item);
        boolean opens = item.watchable() || !isPupil(actor);
        return Optional.of(
                new Hung(item.id(), role, title, opens ? "/media/" + item.id() : "", state, done(item, state)));
    }

    private static Hung.State state(MediaItem item) {
        return switch (item.readiness()) {
            case READY -> item.playable() ? Hung.State.READY : Hung.State.UNPUBLISHED;
            case PROCESSING -> Hung.State.ENCODING;
            case QUEUED, UPLOADED -> Hung.State.WAITING;
            case FAILED -> Hung.State.FAILED;
        };
    }

    private double done(MediaItem item, Hung.State state) {
        return state == Hung.State.ENCODING
                ? transcoding.job(item.id()).map(Job::progress).orElse(0.0)
                : 0;
    }

    /** For those who take its course, or may look into it; a school may not have it. */
    private Optional<Hung> quiz(Actor actor, UUID id) {
        try {
            Activity activity = courses.activity(id);
            boolean shown = AccessRules.permits(actor, Permission.COURSE_VIEW, courses.scope(activity.course()));
            String address = "/courses/" + activity.course().id() + "/activities/" + id;
            return shown
                    ? Optional.of(new Hung(id, LinkRole.QUIZ, activity.title(), address, Hung.State.READY, 0))
                    : Optional.empty();
        } catch (NotFound notHere) {
            return Optional.empty();
        }
    }

    private static boolean isPupil(Actor actor) {
        return actor.grants().stream().allMatch(grant -> grant.role() == Role.PUPIL);
    }

    /** What hangs on each of some lessons, in the order in which it is shown. */
    public record OfLessons(Map<UUID, List<Hung>> all) {

        public List<Hung> of(Airing airing) {
            return all.getOrDefault(airing.id(), List.of());
        }
    }
}
