package sala.media.replica;

import java.util.UUID;
import sala.media.item.MediaBeans;
import sala.replica.Replica;
import sala.replica.Urgency;

/** An item as it would travel, whether a course of some school needs it or not. */
public final class ReplicaOf {

    private ReplicaOf() {}

    public static Replica item(MediaBeans beans, UUID id) {
        return beans.db.inTransaction(
                () -> MediaState.of(beans.items.get(id), Urgency.NEEDED, beans.shown.choices(id)));
    }
}
