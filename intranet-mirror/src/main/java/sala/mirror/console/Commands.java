package sala.mirror.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.fault.NotFound;
import sala.mirror.care.Care;
import sala.mirror.care.Doing;
import sala.mirror.console.FleetEvent.What;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeHealth;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.fleet.SchoolNodes;
import sala.mirror.protocol.Said;
import sala.sql.Row;
import sala.sql.Sql;

/**
 * What nodes are to do. Nobody can reach a node from outside: it hears of it when it next speaks to the district, which
 * a command makes it do within a minute when the line is well. It is told until it says that it has done it.
 */
@Singleton
@Transactional
public class Commands implements ContactListener {

    private static final String OPEN = "node_id = ? and done_at is null and taken_back_at is null";

    /** How long a node is called in to say that it has done what it was told. */
    private static final Duration CALLED = Duration.ofMinutes(15);

    private static final int SHOWN = 10;

    private final Sql sql;
    private final Clock clock;
    private final SchoolNodes nodes;
    private final FleetEvents events;

    @Inject
    public Commands(Sql sql, Clock clock, SchoolNodes nodes, FleetEvents events) {
        this.sql = sql;
        this.clock = clock;
        this.nodes = nodes;
        this.events = events;
    }

    /** Asks the school's node for something; the same that it has not heard of yet is asked for once. */
    public void ask(Actor actor, UUID school, Doing what) {
        SchoolNode node = required(actor, school);
        sql.update(
                "update fleet_command set taken_back_at = ? where " + OPEN + " and told_at is null and what = ?",
                clock.instant(),
                node.id(),
                what);
        sql.update(
                """
                insert into fleet_command (number, node_id, what, asked_by, asked_at)
                values (greatest(?, (select coalesce(max(number), 0) + 1 from fleet_command)), ?, ?, ?, ?)
                """,
                clock.millis(),
                node.id(),
                what,
                actor.person(),
                clock.instant());
        events.did(school, What.ASKED, what.name(), actor.person());
    }

    /** @throws NotFound when the node has heard of it, or there is no such command */
    public void takeBack(Actor actor, UUID school, long number) {
        SchoolNode node = required(actor, school);
        Doing what = sql.first(
                        row -> Doing.valueOf(row.text("what")),
                        "update fleet_command set taken_back_at = ? where " + OPEN
                                + " and told_at is null and number = ? returning what",
                        clock.instant(),
                        node.id(),
                        number)
                .orElseThrow(() -> new NotFound("command"));
        events.did(school, What.TAKEN_BACK, what.name(), actor.person());
    }

    private SchoolNode required(Actor actor, UUID school) {
        AccessRules.require(actor, Permission.FLEET_MANAGE, Scope.school(school));
        return nodes.of(school).orElseThrow(() -> new NotFound("node"));
    }

    /** The last ones, newest first. */
    public List<Command> of(UUID node) {
        return sql.list(
                Commands::command,
                "select * from fleet_command where node_id = ? and taken_back_at is null order by number desc limit ?",
                node,
                SHOWN);
    }

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        long done = new Said(said).number(Care.DONE, 0);
        if (done > 0) {
            sql.list(
                            row -> row.text("what"),
                            "update fleet_command set done_at = ? where " + OPEN
                                    + " and told_at is not null and number <= ? returning what",
                            clock.instant(),
                            node.id(),
                            done)
                    .forEach(what -> events.happened(node, What.DONE, what));
        }
        if (said.get(Care.HEALTH) instanceof JsonObject health) {
            verified(node, NodeHealth.read(health));
        }
    }

    private void verified(SchoolNode node, NodeHealth health) {
        if (health.reading() < 0) {
            int ended = sql.update(
                    "update fleet_command set ended_at = ? where node_id = ? and what = ?"
                            + " and done_at is not null and ended_at is null",
                    clock.instant(),
                    node.id(),
                    Doing.VERIFY);
            if (ended > 0) {
                events.happened(node, What.VERIFIED, String.valueOf(health.broken()));
            }
        }
    }

    @Override
    public Map<String, String> answer(SchoolNode node) {
        String open = String.join(
                ",",
                sql.list(
                        row -> row.number("number") + " " + row.text("what"),
                        "select number, what from fleet_command where " + OPEN + " order by number",
                        node.id()));
        sql.update(
                "update fleet_command set told_at = ? where " + OPEN + " and told_at is null",
                clock.instant(),
                node.id());
        return open.isEmpty() ? Map.of() : Map.of(Care.COMMANDS, open);
    }

    @Override
    public boolean hasNews(SchoolNode node) {
        return sql.number(
                        "select count(*) from fleet_command where " + OPEN + " and (told_at is null or told_at > ?)",
                        node.id(),
                        clock.instant().minus(CALLED))
                > 0;
    }

    private static Command command(Row row) throws SQLException {
        return new Command(
                row.number("number"),
                Doing.valueOf(row.text("what")),
                row.instant("asked_at"),
                row.instantOrNull("told_at"),
                row.instantOrNull("done_at"),
                row.instantOrNull("ended_at"));
    }
}
