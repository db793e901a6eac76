package sala.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.timetable.Airing;
import sala.media.timetable.AiringFilter;
import sala.media.timetable.LinkRole;
import sala.media.timetable.Timetable;
import sala.media.viewing.Viewings;
import sala.web.page.Form;
import sala.web.player.Playable;
import sala.web.player.Playables;
import sala.web.player.Telling;
import sala.web.timetable.Hanging;
import sala.web.timetable.Hung;

/** Gathers what the page of one lesson shows. */
@Singleton
public class ShownLesson {

    private final Timetable timetable;
    private final Hanging hanging;
    private final MediaItems items;
    private final Playables playables;
    private final Viewings viewings;
    private final HandoutDesk handouts;
    private final Clock clock;

    @Inject
    public ShownLesson(
            Timetable timetable,
            Hanging hanging,
            MediaItems items,
            Playables playables,
            Viewings viewings,
            HandoutDesk handouts,
            Clock clock) {
        this.timetable = timetable;
        this.hanging = hanging;
        this.items = items;
        this.playables = playables;
        this.viewings = viewings;
        this.handouts = handouts;
        this.clock = clock;
    }

    /** @param form what was typed to hand something out */
    View of(Actor actor, UUID id, Form form) {
        Airing airing = timetable.get(actor, id);
        List<Airing> sameGrade = timetable
                .of(actor, new AiringFilter(airing.slot().day(), null, null))
                .stream()
                .filter(other -> !Collections.disjoint(
                        other.topic().grades(), airing.topic().grades()))
                .toList();
        List<Hung> hung = hanging.of(actor, List.of(airing)).of(airing);
        List<Told> videos = hung.stream()
                .filter(one -> one.role() == LinkRole.VIDEO && one.opens())
                .flatMap(one -> items.find(one.target()).stream())
                .flatMap(item -> told(actor, item).stream())
                .toList();
        HandedOut handed = handouts.of(actor, id, form);
        return new View(airing, Moment.of(airing.slot(), clock.instant()), hung, videos, sameGrade, handed);
    }

    private Optional<Told> told(Actor actor, MediaItem item) {
        return playables
                .of(item)
                .map(played -> new Told(played, Telling.of(item, viewings.position(actor, item.id()))));
    }

    /** A recording, and where it is told how long it is watched. */
    public record Told(Playable played, Telling telling) {}

    /**
     * A lesson with what hangs on it.
     *
     * @param videos those that can be played now
     * @param day the lessons of the same grade that day, this one too
     * @param handed what teachers gave their classes with it
     */
    public record View(
            Airing airing, Moment moment, List<Hung> hung, List<Told> videos, List<Airing> day, HandedOut handed) {

        public Optional<Airing> before() {
            return at(day.indexOf(airing) - 1);
        }

        public Optional<Airing> after() {
            return at(day.indexOf(airing) + 1);
        }

        /** Recordings that are there and cannot be played yet. */
        public List<Hung> coming() {
            return hung.stream()
                    .filter(one -> one.role() == LinkRole.VIDEO)
                    .filter(one -> videos.stream()
                            .noneMatch(video -> video.played().item().equals(one.target())))
                    .toList();
        }

        /** What else hangs on it. */
        public List<Hung> besides() {
            return hung.stream()
                    .filter(one -> one.role() != LinkRole.VIDEO && one.opens())
                    .toList();
        }

        private Optional<Airing> at(int index) {
            return index < 0 || index >= day.size() ? Optional.empty() : Optional.of(day.get(index));
        }
    }
}
