package sala.media.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.fault.Required;
import sala.media.disk.name.Gives;
import sala.media.disk.name.NameReader;
import sala.media.disk.name.NamingRule;
import sala.media.disk.name.NamingRules;
import sala.media.disk.name.RuleCheck;
import sala.media.disk.name.Where;
import sala.sql.Sql;

/** The rules by which this office reads names: its own, and those of the built-in ones that it wants. */
@Singleton
@Transactional
public class OfficeRules {

    private static final int LONGEST = 500;
    private static final int MOST = 200;

    private final Sql sql;

    @Inject
    public OfficeRules(Sql sql) {
        this.sql = sql;
    }

    public NameReader reader() {
        return new NameReader(NamingRules.of(own(), switchedOff()));
    }

    /** In the order in which they are tried. */
    public List<NamingRule> own() {
        return sql.list(
                row -> new NamingRule(
                        row.text("name"),
                        Gives.valueOf(row.text("gives")),
                        Where.valueOf(row.text("location")),
                        row.text("value"),
                        NamingRule.words(row.text("words"))),
                "select * from naming_rule order by position, name");
    }

    /** Names of built-in rules. */
    public Set<String> switchedOff() {
        return new HashSet<>(sql.list(row -> row.text("name"), "select name from naming_rule_off"));
    }

    /**
     * Adds a rule before all others, or changes the one of this name.
     *
     * @throws Invalid when it could never be right
     */
    public void put(Actor actor, NamingRule rule) {
        requireRight(actor);
        Required.text("name", rule.name(), 80);
        Required.text("words", String.join(", ", rule.words()), LONGEST);
        RuleCheck.require(rule);
        if (sql.number("select count(*) from naming_rule") >= MOST) {
            throw new Invalid("name", "field.too-long", MOST);
        }
        sql.update(
                "insert into naming_rule (id, name, gives, location, value, words, position)"
                        + " values (?, ?, ?, ?, ?, ?, (select coalesce(min(position), 0) - 1 from naming_rule))"
                        + " on conflict (name) do update set gives = excluded.gives, location = excluded.location,"
                        + " value = excluded.value, words = excluded.words",
                UUID.randomUUID(),
                rule.name().strip(),
                rule.gives(),
                rule.where(),
                rule.value(),
                String.join(", ", rule.words()));
    }

    /** Forgets one of the office's own. */
    public void remove(Actor actor, String name) {
        requireRight(actor);
        sql.update("delete from naming_rule where name = ?", name);
    }

    /** Switches a built-in rule off, or on again; harmless when there is none of this name. */
    public void want(Actor actor, String name, boolean wanted) {
        requireRight(actor);
        if (wanted) {
            sql.update("delete from naming_rule_off where name = ?", name);
        } else if (NamingRules.BUILT_IN.all().stream()
                .anyMatch(rule -> rule.name().equals(name))) {
            sql.update("insert into naming_rule_off (name) values (?) on conflict do nothing", name);
        }
    }

    private static void requireRight(Actor actor) {
        if (!AccessRules.permitsSomewhere(actor, Permission.MEDIA_IMPORT)) {
            throw new Forbidden(Permission.MEDIA_IMPORT);
        }
    }
}
