package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.blob.Blob;
import sala.fault.NotFound;
import sala.media.handout.ItemsInReach;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.NotReady;
import sala.web.page.Reader;

/** Lets in to the files of an item whoever may view it or was handed it out, or comes with a signed address. */
@Singleton
class FileDoor {

    /** In the words of URLs. */
    static final String KIND = "file";

    private final MediaItems items;
    private final ItemsInReach inReach;
    private final SignedAddresses signed;
    private final Reader reader;
    private final BlobAnswers answers;

    @Inject
    FileDoor(MediaItems items, ItemsInReach inReach, SignedAddresses signed, Reader reader, BlobAnswers answers) {
        this.items = items;
        this.inReach = inReach;
        this.signed = signed;
        this.reader = reader;
        this.answers = answers;
    }

    /** @throws NotFound when there is no such item for whoever asks */
    MediaItem viewed(FileRequest request) {
        String proof = request.proof();
        return proof != null && signed.allows(proof, request.item())
                ? items.get(request.item())
                : inReach.get(reader.actor(), request.item());
    }

    /**
     * @throws NotFound when there is no such item for whoever asks
     * @throws NotReady when nothing of it can be played or read now
     */
    MediaItem played(FileRequest request) {
        MediaItem item = viewed(request);
        if (!item.watchable()) {
            throw new NotReady();
        }
        return item;
    }

    /** @throws sala.access.Forbidden for whoever does not look after the item */
    void requireEditor(FileRequest request) {
        items.get(request.item(), reader.actor(), Permission.MEDIA_EDIT);
    }

    /** @throws NotFound when the address names bytes that the item no longer has */
    Response send(Blob blob, String mediaType, FileRequest request) {
        return answers.answer(blob, mediaType, isFixed(blob, request.version()), request.headers());
    }

    /** @throws NotFound when the address names bytes that the item no longer has */
    static boolean isFixed(Blob blob, @Nullable String version) {
        if (version != null && !version.equals(MediaAddresses.version(blob.hash()))) {
            throw new NotFound(KIND);
        }
        return version != null;
    }

    /** What is written anew for each request. */
    static Response written(String text, String mediaType) {
        return Response.ok(text, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Whatever it is, it does nothing when it is opened by itself. */
    static Response sandboxed(Response answer) {
        answer.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'; sandbox");
        return answer;
    }
}
