package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.attempt.Learner;
import sala.sql.Sql;

/** Everybody's progress at this node. */
@Singleton
public class ProgressRecords {

    private final EntityManager entities;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public ProgressRecords(EntityManager entities, Sql sql, Clock clock) {
        this.entities = entities;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The progress of this learner, begun now if need be; whoever else wants to change it waits for our transaction.
     */
    Progress toChange(Learner learner) {
        sql.update(
                "insert into progress (person, activity, course, version, started_at, fraction)"
                        + " values (?, ?, ?, 1, ?, 0) on conflict do nothing",
                learner.person(),
                learner.activity(),
                learner.course(),
                clock.instant());
        ProgressKey key = new ProgressKey(learner.person(), learner.activity());
        return Objects.requireNonNull(entities.find(Progress.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By activity; without those that the person has not begun. */
    Map<UUID, Progress> of(UUID person, UUID course) {
        return entities.createQuery(
                        "select p from Progress p where p.person = :person and p.course = :course", Progress.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .getResultStream()
                .collect(Collectors.toMap(Progress::activity, Function.identity()));
    }

    /** Of all these people in a course. */
    List<Progress> of(Collection<UUID> people, UUID course) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Progress p where p.person in :people and p.course = :course",
                                Progress.class)
                        .setParameter("people", people)
                        .setParameter("course", course)
                        .getResultList();
    }
}
