package sala.replica;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;

/** Gives and takes the records of one kind. A CDI bean. */
public interface ReplicaSource {

    /** The kind under which the change log speaks of these records. */
    String kind();

    /**
     * Kinds with a lower order are written first: schools 10, classrooms 20, persons 30, media 40, courses 50,
     * assignments 60, timetable 70.
     */
    int order();

    /** At the district: names all that this school's node must hold. Called within a transaction. */
    void forSchool(UUID school, Consumer<Replica> use);

    /**
     * At the district: the ids of those of these records that may be others than before, new or gone for this school
     * since these changes. Empty when that cannot be told: then all are looked at. Called within a transaction.
     */
    default Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Optional.empty();
    }

    /** At the district: those of {@link #forSchool(UUID, Consumer)} that have these ids. */
    default void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        forSchool(school, record -> {
            if (ids.contains(record.id())) {
                use.accept(record);
            }
        });
    }

    /**
     * At the school: writes the state, whether new or known. Called within the transaction that takes a whole snapshot.
     */
    void apply(Replica replica);

    /**
     * At the school: the records of earlier kinds without which this one is not shown, such as a course's media. It
     * waits for those that were never here.
     */
    default Set<UUID> needs(Replica replica) {
        return Set.of();
    }

    /**
     * At the school: whether any school of the district may have this record and its files, so that this node may hand
     * the files on to its neighbours. Never what speaks of people, or was made for one school.
     */
    default boolean isForEverySchool(Replica replica) {
        return false;
    }

    /**
     * At the school: whether this record may wait while there is little room, and be let go again. It never pushes
     * another one out.
     */
    default boolean canWait(Replica replica) {
        return false;
    }

    /**
     * At the school: those of the records that can wait which nobody here has been given to work with, the least missed
     * first. {@link #withdraw} lets their files go, {@link #apply} makes them what they were. Within a transaction.
     */
    default List<Spare> spare(UUID school) {
        return List.of();
    }

    /** At the school: takes away what the district no longer gives. Pupils' work is kept. Same transaction. */
    void withdraw(UUID id);
}
