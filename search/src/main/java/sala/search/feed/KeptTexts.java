package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Hash;
import sala.search.reading.ReadText;
import sala.search.reading.ReadingFrames;
import sala.sql.Sql;
import sala.sql.SqlFailed;

/**
 * What was read from files, by the hash of their bytes; also which files must not be read again. It goes when the file
 * itself is collected.
 */
@Singleton
public class KeptTexts {

    private static final Logger LOG = LoggerFactory.getLogger(KeptTexts.class);

    /** Counted up when more is read of files than before; what was read before is used until that is done. */
    private static final int EDITION = 2;

    private static final int WITH_HEADINGS = 2;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public KeptTexts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Empty when the file was never read. */
    public Optional<ReadText> find(Hash hash) {
        return sql.first(
                row -> unpacked(row.bytes("pages"), row.integer("edition")),
                "select pages, edition from read_text where hash = ?",
                hash.hex());
    }

    /** Whether more could be read of it by now. */
    boolean isOutdated(Hash hash) {
        return sql.first(
                        row -> true,
                        "select 1 from read_text where hash = ? and edition < ? and outcome in ('READ', 'CUT')",
                        hash.hex(),
                        EDITION)
                .isPresent();
    }

    /** Keeps what was read for as long as the file is here; a later reading takes its place. */
    public void keep(Hash hash, ReadText text) {
        try {
            write(hash, text);
        } catch (SqlFailed e) {
            if (!e.brokeReference()) {
                throw e;
            }
            LOG.info("what was read from {} is not kept: nobody needs that file any more", hash);
        }
    }

    private void write(Hash hash, ReadText text) {
        sql.update(
                """
                insert into read_text (hash, outcome, pages, read_at, edition) values (?, ?, ?, ?, ?)
                on conflict (hash) do update
                set outcome = excluded.outcome, pages = excluded.pages, read_at = excluded.read_at,
                    edition = excluded.edition
                """,
                hash.hex(),
                text.outcome(),
                packed(text),
                clock.instant(),
                EDITION);
    }

    private static byte[] packed(ReadText text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            ReadingFrames.write(text, out);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static ReadText unpacked(byte[] bytes, int edition) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            return edition < WITH_HEADINGS ? ReadingFrames.readWithoutHeadings(in) : ReadingFrames.readAnswer(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
