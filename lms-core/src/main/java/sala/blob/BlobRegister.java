package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import sala.sql.Sql;

/** Which blobs there are, in the database: what collection and scrub go by. */
@Singleton
public class BlobRegister {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public BlobRegister(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Protects the blob for a while from now on. Committed at once, and before its file is put in place: a collection
     * that is just deleting the same blob is waited for, one that comes later sees that it is wanted.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void touch(Blob blob) {
        sql.update(
                """
                with mended as (update blob_damage set mended_at = ? where hash = ? and mended_at is null)
                insert into blob (hash, size, touched) values (?, ?, ?)
                on conflict (hash) do update set touched = excluded.touched, size = excluded.size, rotten = false
                """,
                clock.instant(),
                blob.hash().hex(),
                blob.hash().hex(),
                blob.size(),
                clock.instant());
    }
}
