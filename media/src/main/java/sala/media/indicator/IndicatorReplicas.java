package sala.media.indicator;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;
import sala.media.description.GradesColumn;
import sala.media.description.IndicatorCode;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.school.SubjectGroup;
import sala.sql.Row;
import sala.sql.Sql;

/** Brings every school the indicators that the district has loaded, so that its teachers choose from the same ones. */
@Singleton
public class IndicatorReplicas implements ReplicaSource {

    private static final GradesColumn GRADES = new GradesColumn();

    private final Indicators indicators;
    private final Sql sql;

    @Inject
    public IndicatorReplicas(Indicators indicators, Sql sql) {
        this.indicators = indicators;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return Indicators.KIND;
    }

    /** Before the items that name them. */
    @Override
    public int order() {
        return 35;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        sql.list(IndicatorReplicas::replica, "select * from indicator order by code")
                .forEach(use);
    }

    private static Replica replica(Row row) throws SQLException {
        JsonObject state = Json.createObjectBuilder()
                .add("code", row.text("code"))
                .add("subject", row.text("subject"))
                .add("grades", row.text("grades"))
                .add("text", row.text("text"))
                .build();
        return new Replica(Indicators.KIND, row.id("id"), row.number("version"), state, Set.of());
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Optional.of(Change.subjects(changes, Indicators.KIND));
    }

    @Override
    public void apply(Replica replica) {
        JsonObject state = replica.state();
        indicators.put(List.of(new Indicator(
                IndicatorCode.of(state.getString("code")),
                SubjectGroup.valueOf(state.getString("subject")),
                GRADES.convertToEntityAttribute(state.getString("grades")),
                state.getString("text"))));
    }

    @Override
    public void withdraw(UUID id) {
        sql.update("delete from indicator where id = ?", id);
    }
}
