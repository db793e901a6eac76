package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.mirror.snapshot.DeltaText;
import sala.mirror.snapshot.Manifest;
import sala.sql.Sql;
import sala.sql.Transactions;

/** The newest list that this node has believed, from which the district's next change leads on. */
@Singleton
public class HeldList {

    private final Sql sql;
    private final Transactions transactions;

    @Inject
    public HeldList(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Empty before there is one. */
    Optional<Manifest> find() {
        return transactions
                .get(() -> sql.first(row -> row.bytes("list"), "select list from held_list"))
                .map(DeltaText::readWhole);
    }

    /** An older one does not take its place. */
    void keep(Manifest list) {
        transactions.run(() -> sql.update(
                """
                insert into held_list (number, list) values (?, ?)
                on conflict (only_one) do update set number = excluded.number, list = excluded.list
                    where held_list.number < excluded.number
                """,
                list.number(),
                DeltaText.write(list)));
    }

    void forget() {
        transactions.run(() -> sql.update("delete from held_list"));
    }
}
