package sala.media.viewing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.attempt.Spell;
import sala.fault.NotFound;
import sala.media.handout.ItemsInReach;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.school.SubjectGroup;
import sala.taking.Whereabouts;
import sala.taking.Whiles;
import sala.usage.Setting;
import sala.usage.StatementDraft;
import sala.usage.Thing;
import sala.usage.Verb;

/**
 * Watching and reading of items outside of a course. It leaves the statements that a course would leave, but for the
 * course, and remembers where each person is.
 */
@Singleton
@Transactional
public class Viewings {

    private final ItemsInReach items;
    private final ViewingRows rows;
    private final Whiles whiles;
    private final Clock clock;

    @Inject
    public Viewings(ItemsInReach items, ViewingRows rows, Whiles whiles, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.whiles = whiles;
        this.clock = clock;
    }

    /** Where to go on: the second of a recording, the page of a document; 0 at the beginning. */
    public double position(Actor actor, UUID item) {
        return rows.position(actor.person(), item);
    }

    /**
     * Records some whiles, which are the actor's own; those that came before are left as they are, and what is longer
     * than the time that passed is cut to it.
     *
     * @throws NotFound when the actor may not know of the item, or it is only another file of one
     */
    public void follow(Actor actor, UUID id, List<Spell> spells) {
        MediaItem item = items.get(actor, id);
        if (item.versionOf() != null) {
            throw new NotFound(MediaItems.KIND);
        }
        Optional<Setting> setting = Whereabouts.of(actor, subject(item));
        spells.forEach(spell -> follow(actor, item, spell, setting));
    }

    private void follow(Actor actor, MediaItem item, Spell reported, Optional<Setting> setting) {
        Viewing viewing = rows.toChange(actor.person(), item.id(), clock.instant());
        Spell spell = whiles.credible(reported, viewing.spent());
        boolean told = setting.flatMap(where -> whiles.write(draft(actor, item, where, viewing), spell))
                .isPresent();
        if (told) {
            rows.spend(actor.person(), item.id(), spell.seconds());
        }
        Instant at = whiles.notLaterThanNow(spell.at());
        if (viewing.isOvertakenBy(at)) {
            rows.move(actor.person(), item.id(), within(item, spell.position()), at);
        }
    }

    private static StatementDraft draft(Actor actor, MediaItem item, Setting setting, Viewing viewing) {
        Thing thing = new Thing(item.id(), item.kind().use(), item.details().title());
        Verb verb = thing.kind().isPlayed() ? Verb.PLAYED : Verb.EXPERIENCED;
        return StatementDraft.that(actor.person(), verb, thing).in(setting).attempt(viewing.id());
    }

    /** Nothing is played behind the end. */
    private static double within(MediaItem item, double position) {
        double length = item.length().toMillis() / 1000.0;
        return length > 0 ? Math.min(position, length) : position;
    }

    private static @Nullable String subject(MediaItem item) {
        SubjectGroup subject = item.details().subject();
        return subject == null ? null : subject.name();
    }
}
