package sala.attempt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.fault.NotFound;

/** All attempts made at this node. They leave it as statements, not as attempts. */
@Singleton
public class Attempts {

    private static final String KIND = "attempt";

    private final EntityManager entities;

    @Inject
    public Attempts(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Attempt attempt) {
        entities.persist(attempt);
    }

    /** @throws NotFound when there is none */
    public Attempt get(UUID id) {
        return Optional.ofNullable(entities.find(Attempt.class, id)).orElseThrow(() -> new NotFound(KIND));
    }

    /**
     * Like {@link #get}, and lets nobody else change it until the transaction ends, so that a second click on “hand in”
     * waits and then sees that it is closed.
     */
    public Attempt getToChange(UUID id) {
        return Optional.ofNullable(entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(KIND));
    }

    /** A person's attempts at an activity, the first first. */
    public List<Attempt> of(UUID person, UUID activity) {
        return entities.createQuery(
                        "select a from Attempt a where a.person = :person and a.activity = :activity"
                                + " order by a.number",
                        Attempt.class)
                .setParameter("person", person)
                .setParameter("activity", activity)
                .getResultList();
    }

    /**
     * The first attempts of these people at an activity, as far as they are handed in: nobody had seen what is right.
     */
    public List<Attempt> first(Collection<UUID> people, UUID activity) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Attempt a where a.person in :people and a.activity = :activity"
                                        + " and a.number = 1 and a.submitted is not null order by a.person",
                                Attempt.class)
                        .setParameter("people", people)
                        .setParameter("activity", activity)
                        .getResultList();
    }
}
