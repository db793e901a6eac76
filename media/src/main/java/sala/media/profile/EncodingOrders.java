package sala.media.profile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import sala.approval.Edit;
import sala.blob.Hash;
import sala.media.item.MediaItem;
import sala.media.look.LessonProfile;
import sala.media.profile.EncodingOrder.State;
import sala.sql.Row;
import sala.sql.Sql;

/** The last order for each recording, as long as it is about the file which the recording has now. */
@Singleton
public class EncodingOrders {

    private final Sql sql;

    @Inject
    public EncodingOrders(Sql sql) {
        this.sql = sql;
    }

    /** Empty where nobody has ordered anything, or it was about another file. */
    public Optional<EncodingOrder> of(MediaItem item) {
        return item.original()
                .blob()
                .flatMap(blob -> sql.first(
                        EncodingOrders::read,
                        "select * from encoding_order where item = ? and original = ?",
                        item.id(),
                        blob.hash().hex()));
    }

    /** Whether one waits to be carried out. */
    public boolean waits(MediaItem item) {
        return of(item).filter(EncodingOrder::waits).isPresent();
    }

    /** Takes the place of the one before. Within a transaction. */
    public void put(EncodingOrder order) {
        sql.update(
                """
                insert into encoding_order (item, original, profile, state, reason, by, at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (item) do update set original = excluded.original, profile = excluded.profile,
                    state = excluded.state, reason = excluded.reason, by = excluded.by, at = excluded.at
                """,
                order.item(),
                order.original().hex(),
                order.profile(),
                order.state(),
                order.reason(),
                order.asked().by(),
                order.asked().at());
    }

    /** Harmless when none waits. */
    public void done(MediaItem item) {
        end(item, State.DONE, "");
    }

    /** Harmless when none waits. */
    public void failed(MediaItem item, String code) {
        end(item, State.FAILED, code);
    }

    private void end(MediaItem item, State state, String reason) {
        sql.update(
                "update encoding_order set state = ?, reason = ? where item = ? and state = 'WAITING'",
                state,
                reason,
                item.id());
    }

    private static EncodingOrder read(Row row) throws SQLException {
        return new EncodingOrder(
                row.id("item"),
                new Hash(row.text("original")),
                LessonProfile.valueOf(row.text("profile")),
                State.valueOf(row.text("state")),
                row.text("reason"),
                new Edit(row.id("by"), row.instant("at")));
    }
}
