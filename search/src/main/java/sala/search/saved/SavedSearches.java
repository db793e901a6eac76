package sala.search.saved;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Required;
import sala.sql.Sql;

/**
 * The searches that each person has saved. Nobody else sees them; whoever asks for another's is told that there is
 * none.
 */
@Singleton
@Transactional
public class SavedSearches {

    public static final int MOST = 30;
    public static final int LONGEST_NAME = 100;

    private static final String KIND = "saved-search";
    private static final String KEPT = " from saved_search where person = ? and removed is null";

    /** For so long one may change one's mind. */
    private static final Duration PUT_BACK = Duration.ofDays(7);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public SavedSearches(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By name. */
    public List<SavedSearch> of(Actor actor) {
        return sql.list(SavedSearch::read, "select *" + KEPT + " order by lower(name), id", actor.person());
    }

    /** What was removed lately and can be put back, the last one first. */
    public List<SavedSearch> removed(Actor actor) {
        return sql.list(
                SavedSearch::read,
                "select * from saved_search where person = ? and removed > ? order by removed desc, id",
                actor.person(),
                since());
    }

    /**
     * Saves a search. The same search saved again has its new name afterwards.
     *
     * @param question as the query of an address
     * @throws Invalid when the name is missing or too long, or there are too many
     */
    public void save(Actor actor, String name, String question) {
        String called = named(name);
        int known = sql.update(
                "update saved_search set name = ?, removed = null, looked = ?"
                        + " where person = ? and question = ? and removed is null",
                called,
                clock.instant(),
                actor.person(),
                question);
        if (known == 0) {
            requireRoom(actor);
            sql.update(
                    "insert into saved_search (id, person, name, question, looked) values (?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    actor.person(),
                    called,
                    question,
                    clock.instant());
        }
    }

    /** The search, of which the person has seen from now on what there is. */
    public SavedSearch open(Actor actor, UUID id) {
        SavedSearch search = get(actor, id);
        sql.update("update saved_search set looked = ? where id = ?", clock.instant(), id);
        return search;
    }

    /** @throws NotFound when this person has none with this id */
    public SavedSearch get(Actor actor, UUID id) {
        return sql.first(SavedSearch::read, "select *" + KEPT + " and id = ?", actor.person(), id)
                .orElseThrow(() -> new NotFound(KIND));
    }

    /** @throws Invalid when the name is missing or too long */
    public void rename(Actor actor, UUID id, String name) {
        sql.update(
                "update saved_search set name = ? where id = ?",
                named(name),
                get(actor, id).id());
    }

    /** It can be put back for a week. */
    public void remove(Actor actor, UUID id) {
        sql.update(
                "update saved_search set removed = ? where id = ?",
                clock.instant(),
                get(actor, id).id());
    }

    /** @throws Invalid when there are too many by now */
    public void putBack(Actor actor, UUID id) {
        requireRoom(actor);
        sql.update(
                "update saved_search set removed = null where person = ? and id = ? and removed > ?",
                actor.person(),
                id,
                since());
    }

    void forgetRemoved() {
        sql.update("delete from saved_search where removed < ?", since());
    }

    private static String named(String name) {
        return Required.text("name", name, LONGEST_NAME);
    }

    private void requireRoom(Actor actor) {
        if (sql.number("select count(*)" + KEPT, actor.person()) >= MOST) {
            throw new Invalid("name", "search.too-many-saved", MOST);
        }
    }

    private Instant since() {
        return clock.instant().minus(PUT_BACK);
    }
}
