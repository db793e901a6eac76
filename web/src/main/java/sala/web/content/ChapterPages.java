package sala.web.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.web.asset.Assets;

/** Chapters of books with our reader in them: it tells the page around the frame how far one has read. */
@Singleton
public class ChapterPages {

    private static final Pattern HEAD_ENDS = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);

    private final BlobStore blobs;
    private final Assets assets;

    @Inject
    public ChapterPages(BlobStore blobs, Assets assets) {
        this.blobs = blobs;
        this.assets = assets;
    }

    byte[] of(Blob chapter) {
        try (InputStream in = Channels.newInputStream(blobs.open(chapter.hash()))) {
            return with(in.readAllBytes(), reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String reader() {
        return "<link rel=\"stylesheet\" href=\"" + FlashPage.fenced(assets, "chapter.css")
                + "\"/><script defer=\"defer\" src=\"" + FlashPage.fenced(assets, "book.js") + "\"></script>";
    }

    /** Every byte is one sign here, so that any alphabet that knows ASCII stays as it is. */
    static byte[] with(byte[] page, String reader) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        Matcher end = HEAD_ENDS.matcher(text);
        return end.find()
                ? (text.substring(0, end.start()) + reader + text.substring(end.start()))
                        .getBytes(StandardCharsets.ISO_8859_1)
                : page;
    }
}
