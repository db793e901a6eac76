package sala.media.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.item.AnswerKeys;

/** What people do with the timetable: read it, correct it, and hang on it what belongs to a lesson. */
@Singleton
@Transactional
public class Timetable {

    private final AiringRows rows;
    private final TimetableDays days;
    private final Links links;
    private final AnswerKeys keys;

    @Inject
    public Timetable(AiringRows rows, TimetableDays days, Links links, AnswerKeys keys) {
        this.rows = rows;
        this.days = days;
        this.links = links;
        this.keys = keys;
    }

    /** Whoever may watch lessons may know when they are on. */
    public List<Airing> of(Actor actor, AiringFilter filter) {
        AccessRules.require(actor, Permission.MEDIA_VIEW, Scope.EVERYONE);
        return rows.of(filter);
    }

    /** @throws NotFound when there is none */
    public Airing get(Actor actor, UUID id) {
        AccessRules.require(actor, Permission.MEDIA_VIEW, Scope.EVERYONE);
        return rows.find(id).orElseThrow(() -> new NotFound(Airing.KIND));
    }

    /** The channels to choose from. */
    public List<String> channels() {
        return rows.channels();
    }

    /** Whether this node knows of any lesson on air. */
    public boolean isThere() {
        return !rows.channels().isEmpty();
    }

    /** What hangs on all of these, each in its order. */
    public List<Link> links(Collection<Airing> airings) {
        return links.of(airings.stream().map(Airing::id).toList());
    }

    /** The days before and after this one on which anything is on. */
    public Neighbours around(LocalDate day) {
        return new Neighbours(rows.dayBefore(day), rows.dayAfter(day));
    }

    /** The nearest days with lessons. */
    public record Neighbours(Optional<LocalDate> before, Optional<LocalDate> after) {}

    /**
     * Adds a lesson.
     *
     * @throws Invalid when another one is on then
     */
    public UUID add(Actor actor, Slot slot, Topic topic) {
        Airing fresh = new Airing(UUID.randomUUID(), slot, topic);
        put(actor, fresh);
        return fresh.id();
    }

    /**
     * Says something else of a lesson.
     *
     * @param seen of the lesson as the actor saw it
     * @throws Invalid when another one is on then, or somebody else has changed it meanwhile
     */
    public void change(Actor actor, Airing.Seen seen, Slot slot, Topic topic) {
        UUID id = seen.airing();
        Airing known = edited(actor, id);
        if (known.seen() != seen.mark()) {
            throw new Invalid(
                    "title", "timetable.changed-meanwhile", known.topic().title());
        }
        if (!known.saysTheSameAs(slot, topic)) {
            put(actor, new Airing(id, slot, topic));
            changed(known);
        }
    }

    /** What hangs on it stays in the register. */
    public void remove(Actor actor, UUID id) {
        Airing known = edited(actor, id);
        rows.remove(Set.of(id));
        changed(known);
    }

    /**
     * Hangs something on a lesson; whoever does that has made sure that it is there. What is hung there as a key is
     * closed to pupils.
     */
    public void attach(Actor actor, Link link) {
        Airing known = edited(actor, link.airing());
        if (link.role() == LinkRole.KEY) {
            keys.close(actor, link.target());
        }
        links.add(link, true);
        changed(known);
    }

    public void detach(Actor actor, UUID airing, UUID target) {
        Airing known = edited(actor, airing);
        links.remove(airing, target);
        changed(known);
    }

    /**
     * What this node has recorded of a lesson; not asked for by anybody. Within the transaction that makes the item.
     */
    public void recorded(Airing airing, UUID item) {
        links.add(new Link(airing.id(), LinkRole.VIDEO, item), true);
        changed(airing);
    }

    private void put(Actor actor, Airing airing) {
        AccessRules.require(actor, Permission.TIMETABLE_EDIT, Scope.DISTRICT);
        Slot slot = airing.slot();
        rows.of(slot.channel(), slot.day()).stream()
                .filter(other -> !other.id().equals(airing.id()) && other.slot().overlaps(slot))
                .findFirst()
                .ifPresent(other -> {
                    throw new Invalid("from", "timetable.taken", other.topic().title());
                });
        rows.put(airing);
        changed(airing);
    }

    private Airing edited(Actor actor, UUID id) {
        AccessRules.require(actor, Permission.TIMETABLE_EDIT, Scope.DISTRICT);
        return rows.find(id).orElseThrow(() -> new NotFound(Airing.KIND));
    }

    private void changed(Airing airing) {
        days.changed(airing.slot().channel(), airing.slot().day());
    }
}
