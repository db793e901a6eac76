package sala.media.subtitle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import sala.media.subtitle.EmbeddedReader.Reason;
import sala.sql.Sql;

/**
 * What recordings brought of subtitles that this node could not read. What changes it is called within a transaction.
 */
@Singleton
public class UnreadWords {

    private final Sql sql;

    @Inject
    public UnreadWords(Sql sql) {
        this.sql = sql;
    }

    public List<UnreadTrack> of(UUID item) {
        return sql.list(
                row -> new UnreadTrack(row.text("language"), Reason.valueOf(row.text("reason"))),
                "select language, reason from unread_words where item = ? order by language, reason",
                item);
    }

    /** Whatever an earlier file of the item had does not count any more. */
    void replace(UUID item, Collection<UnreadTrack> tracks) {
        sql.update("delete from unread_words where item = ?", item);
        tracks.forEach(track -> sql.update(
                "insert into unread_words (item, language, reason) values (?, ?, ?) on conflict do nothing",
                item,
                track.language(),
                track.reason().name()));
    }

    /**
     * Subtitles in a recording that nobody here can read.
     *
     * @param language two letters; empty when it is none of ours, or not said
     */
    public record UnreadTrack(String language, Reason reason) {}
}
