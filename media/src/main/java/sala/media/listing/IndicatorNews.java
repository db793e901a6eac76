package sala.media.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.change.Change;
import sala.change.ChangeLog;
import sala.change.ChangeReader;
import sala.media.indicator.Indicators;
import sala.media.item.MediaItems;
import sala.sql.Sql;
import sala.sql.Transactions;

/** Items are found by the words of their indicators: when those change, the items are told of, too. */
@Singleton
public class IndicatorNews implements ChangeReader {

    private final Sql sql;
    private final ChangeLog changes;
    private final Transactions transactions;

    @Inject
    public IndicatorNews(Sql sql, ChangeLog changes, Transactions transactions) {
        this.sql = sql;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "media-indicators";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Indicators.KIND);
    }

    @Override
    public void take(List<Change> batch) {
        List<UUID> indicators = batch.stream().map(Change::subject).distinct().toList();
        transactions.run(() -> sql.list(
                        row -> row.id("id"),
                        "select distinct i.id from media_item i join indicator t"
                                + " on t.code = any(string_to_array(i.indicators, '|'))"
                                + " where i.indicators <> '|' and t.id = any(?)",
                        indicators)
                .forEach(item -> changes.changed(MediaItems.KIND, item)));
    }
}
