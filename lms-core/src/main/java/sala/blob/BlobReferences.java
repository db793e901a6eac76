package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import sala.sql.Sql;
import sala.sql.SqlFailed;

/** Who needs which blob. Written in the same transaction as the thing that needs it. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class BlobReferences {

    private final Sql sql;
    private final BlobStore store;
    private final Clock clock;

    @Inject
    public BlobReferences(Sql sql, BlobStore store, Clock clock) {
        this.sql = sql;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps the blob for this owner; holding twice is holding once. Waits for a collection that is just looking at it.
     *
     * @throws NoSuchBlob when it was never stored, or not held in time; the transaction is lost then
     */
    public void hold(Hash hash, String ownerKind, UUID owner) {
        try {
            sql.update(
                    "insert into blob_reference (hash, owner_kind, owner) values (?, ?, ?) on conflict do nothing",
                    hash.hex(),
                    ownerKind,
                    owner);
        } catch (SqlFailed e) {
            throw e.brokeReference() ? new NoSuchBlob(hash) : e;
        }
        if (store.find(hash).isEmpty()) {
            throw new NoSuchBlob(hash);
        }
    }

    /** Lets go of one blob of this owner. */
    public void release(Hash hash, String ownerKind, UUID owner) {
        release(
                "delete from blob_reference where owner_kind = ? and owner = ? and hash = ?",
                ownerKind,
                owner,
                hash.hex());
    }

    /** Lets go of all blobs of this owner. */
    public void releaseAll(String ownerKind, UUID owner) {
        release("delete from blob_reference where owner_kind = ? and owner = ?", ownerKind, owner);
    }

    private void release(String deletion, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = clock.instant();
        sql.update(
                "with released as (" + deletion + " returning hash),"
                        + " locked as (select hash from blob where hash in (select hash from released)"
                        + " order by hash for no key update)"
                        + " update blob set touched = ? where hash in (select hash from locked)",
                all);
    }
}
