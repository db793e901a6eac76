package sala.media.version;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import sala.change.Change;
import sala.change.ChangeReader;
import sala.media.item.MediaItems;
import sala.sql.Transactions;

/** Hears when the files of a version are made, whoever made them, also after a crash: then it takes its place. */
@Singleton
public class ReadyVersions implements ChangeReader {

    private final Versions versions;
    private final Transactions transactions;

    @Inject
    public ReadyVersions(Versions versions, Transactions transactions) {
        this.versions = versions;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "media-versions";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MediaItems.KIND);
    }

    @Override
    public void take(List<Change> changes) {
        transactions.run(() ->
                versions.comeIn(changes.stream().map(Change::subject).distinct().toList()));
    }
}
