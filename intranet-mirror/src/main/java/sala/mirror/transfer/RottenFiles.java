package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.sql.Sql;

/**
 * Files of the district's snapshot that were here and have rotted or gone since: they are fetched again like new ones.
 * Those that people at this school brought themselves are not among them; the district does not have them.
 */
@Singleton
public class RottenFiles {

    private final Sql sql;
    private final KeptBack keptBack;

    @Inject
    public RottenFiles(Sql sql, KeptBack keptBack) {
        this.sql = sql;
        this.keptBack = keptBack;
    }

    public List<Blob> list() {
        return sql.list(
                row -> new Blob(new Hash(row.text("hash")), row.number("size")),
                "select f.hash, f.size from applied_file f join blob b on b.hash = f.hash and b.rotten order by f.hash");
    }

    /** Whether asking the district again may bring one. */
    public boolean areWorthTrying() {
        return list().stream().anyMatch(file -> !keptBack.isNotYet(file));
    }

    /** Notes what the snapshot consists of; in the transaction that takes it over. */
    void watch(Collection<Blob> files) {
        List<String> hashes = files.stream().map(file -> file.hash().hex()).toList();
        sql.update("delete from applied_file where not hash = any (?)", hashes);
        sql.batch(
                "insert into applied_file (hash, size) values (?, ?) on conflict do nothing",
                files.stream()
                        .map(file -> List.<Object>of(file.hash().hex(), file.size()))
                        .toList());
    }
}
