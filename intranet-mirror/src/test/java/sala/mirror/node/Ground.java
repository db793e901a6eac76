package sala.mirror.node;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import sala.blob.Blob;
import sala.blob.BlobReferences;
import sala.blob.BlobRegister;
import sala.blob.FileBlobStore;
import sala.blob.KeptBlobs;
import sala.change.ChangeLog;
import sala.mirror.identity.Host;
import sala.mirror.identity.OwnKeys;
import sala.mirror.snapshot.ReplicaSources;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;
import sala.usage.Statements;

/** What both kinds of node stand on. */
public class Ground {

    public final SettableClock clock = new SettableClock();
    public final SettableUptime uptime = new SettableUptime();
    public final OwnKeys keys;
    public final Host host;
    public final KeptBlobs blobs;
    public final Notes notes;
    public final TestDatabase db;

    public final Statements statements;

    final Sql sql;
    final Transactions transactions;
    final ChangeLog changes;
    final BlobReferences references;
    final ReplicaSources sources;

    Ground(TestDatabase db, NodeRole role, Path data) {
        this.db = db;
        NodeSettings settings = new NodeSettings(role, data, 0, 0, "1.0", data, false);
        keys = new OwnKeys(settings);
        host = new Host(keys, settings, clock);
        sql = new Sql(db.dataSource());
        transactions = new Transactions(db.userTransaction());
        statements = new Statements(sql, clock, uptime);
        changes = new ChangeLog(sql, clock);
        blobs = new FileBlobStore(settings, new BlobRegister(sql, clock));
        references = new BlobReferences(sql, blobs, clock);
        notes = new Notes(db, changes, references);
        sources = new ReplicaSources(List.of(notes));
    }

    /** Stores a file. */
    public Blob file(byte[] bytes) {
        return blobs.put(new ByteArrayInputStream(bytes));
    }

    UUID school(String code, String name) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into school (id, version, code, thai_name, amphoe) values (?, 1, ?, ?, 'เมือง')",
                id,
                code,
                name);
        return id;
    }
}
