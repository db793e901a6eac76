package sala.search.synonym;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.change.ChangeLog;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.search.synonym.SynonymLine.Origin;
import sala.sql.Row;
import sala.sql.Sql;

/**
 * The district's list of expressions that mean the same: what comes with the program, and over it what the office has
 * changed, added and taken away. An expression stands in one group only.
 */
@Singleton
@Transactional
public class Synonyms {

    /** The word of the change log. */
    public static final String KIND = "synonyms";

    private static final String WRITE =
            "insert into synonym_group (id, version, expressions, wanted, changed, changed_by) values (?, 1, ?, ?, ?, ?)"
                    + " on conflict (id) do update set version = synonym_group.version + 1,"
                    + " expressions = excluded.expressions, wanted = excluded.wanted, changed = excluded.changed,"
                    + " changed_by = excluded.changed_by";

    private final Sql sql;
    private final ChangeLog changes;
    private final Clock clock;

    @Inject
    public Synonyms(Sql sql, ChangeLog changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** All of them, also those taken away; the office's own first, the others as they come with the program. */
    public List<SynonymLine> lines() {
        Map<UUID, SynonymLine> own = new LinkedHashMap<>();
        sql.list(Synonyms::read, "select * from synonym_group order by changed desc, expressions")
                .forEach(line -> own.put(line.group().id(), line));
        List<SynonymLine> builtIn = BuiltInSynonyms.GROUPS.stream()
                .map(group -> own.containsKey(group.id())
                        ? own.remove(group.id())
                        : new SynonymLine(group, Origin.BUILT_IN, true))
                .toList();
        List<SynonymLine> all = new ArrayList<>(own.values());
        all.addAll(builtIn);
        return all;
    }

    /** Those by which questions are widened. */
    public List<SynonymGroup> wanted() {
        return lines().stream()
                .filter(SynonymLine::wanted)
                .map(SynonymLine::group)
                .toList();
    }

    /** @throws NotFound when there is none with this id */
    public SynonymLine get(UUID id) {
        return lines().stream()
                .filter(line -> line.group().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND));
    }

    /** The version to be given when it is changed; read before the group itself. */
    public SynonymState state(UUID id) {
        return sql.first(
                        row -> new SynonymState(
                                row.number("version"),
                                Optional.ofNullable(row.idOrNull("changed_by")),
                                row.instant("changed")),
                        "select version, changed_by, changed from synonym_group where id = ?",
                        id)
                .orElse(SynonymState.UNCHANGED);
    }

    /** @throws Invalid naming the group in which one of the expressions stands already */
    public void add(Actor actor, String typed) {
        change(actor, SynonymGroup.typed(UUID.randomUUID(), typed), 0);
    }

    /**
     * @param version that the actor has seen
     * @throws Stale when somebody else changed it meanwhile
     * @throws Invalid like {@link #add}
     */
    public void change(Actor actor, SynonymGroup group, long version) {
        requireKeeper(actor);
        if (state(group.id()).version() != version) {
            throw new Stale(KIND);
        }
        wanted().stream()
                .filter(other -> !other.id().equals(group.id()) && sharesOne(other, group))
                .findFirst()
                .ifPresent(other -> {
                    throw new Invalid("expressions", "synonym.elsewhere", other.text());
                });
        int written = sql.update(
                WRITE + " where synonym_group.version = ?",
                group.id(),
                lines(group),
                true,
                clock.instant(),
                actor.person(),
                version);
        if (written == 0) {
            throw new Stale(KIND);
        }
        changes.changed(KIND, group.id());
    }

    /** It is no longer used, and can be put back. */
    public void remove(Actor actor, UUID id) {
        requireKeeper(actor);
        put(List.of(get(id).group()), false, actor.person());
    }

    /** The office's own that was taken away is gone for good; what came with the program stays, to be put back. */
    public void forget(Actor actor, UUID id) {
        requireKeeper(actor);
        SynonymLine line = get(id);
        if (line.origin() != Origin.OWN || line.wanted()) {
            throw new NotFound(KIND);
        }
        sql.update("delete from synonym_group where id = ?", id);
        changes.gone(KIND, id);
    }

    /** @throws Invalid when one of its expressions stands in another group by now */
    public void putBack(Actor actor, UUID id) {
        change(actor, get(id).group(), state(id).version());
    }

    /** Takes what a file says: each of its groups takes the place of all those that have one of its expressions. */
    public Loaded load(Actor actor, SynonymFile file) {
        requireKeeper(actor);
        List<SynonymGroup> known = new ArrayList<>(wanted());
        int changed = 0;
        int same = 0;
        for (SynonymGroup group : file.good()) {
            List<SynonymGroup> replaced =
                    known.stream().filter(other -> sharesOne(other, group)).toList();
            if (replaced.size() == 1 && replaced.get(0).keys().equals(group.keys())) {
                same++;
                continue;
            }
            put(replaced, false, actor.person());
            known.removeAll(replaced);
            SynonymGroup kept = replaced.isEmpty()
                    ? new SynonymGroup(UUID.randomUUID(), group.expressions())
                    : new SynonymGroup(replaced.get(0).id(), group.expressions());
            put(List.of(kept), true, actor.person());
            known.add(kept);
            changed += replaced.isEmpty() ? 0 : 1;
        }
        return new Loaded(file.good().size() - changed - same, changed, same, file.bad());
    }

    /**
     * Writes these as they are, and tells those who hold copies.
     *
     * @param by null for another node
     */
    void put(Collection<SynonymGroup> groups, boolean wanted, @Nullable UUID by) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(group, wanted, by)));
        sql.batch(WRITE, rows);
        groups.forEach(group -> changes.changed(KIND, group.id()));
    }

    private List<@Nullable Object> row(SynonymGroup group, boolean wanted, @Nullable UUID by) {
        return Arrays.asList(group.id(), lines(group), wanted, clock.instant(), by);
    }

    private static String lines(SynonymGroup group) {
        return String.join("\n", group.expressions());
    }

    private static boolean sharesOne(SynonymGroup one, SynonymGroup other) {
        return one.keys().stream().anyMatch(other.keys()::contains);
    }

    private static SynonymLine read(Row row) throws SQLException {
        SynonymGroup group =
                new SynonymGroup(row.id("id"), row.text("expressions").lines().toList());
        return new SynonymLine(group, origin(group), row.flag("wanted"));
    }

    private static Origin origin(SynonymGroup group) {
        return BuiltInSynonyms.GROUPS.stream()
                .filter(builtIn -> builtIn.id().equals(group.id()))
                .findFirst()
                .map(builtIn -> builtIn.equals(group) ? Origin.BUILT_IN : Origin.CHANGED)
                .orElse(Origin.OWN);
    }

    private static void requireKeeper(Actor actor) {
        AccessRules.require(actor, Permission.SYNONYM_KEEP, Scope.DISTRICT);
    }
}
