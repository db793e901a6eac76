package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.fault.NotFound;
import sala.media.item.NotReady;
import sala.media.item.PlayedItem;
import sala.media.item.PlayedItems;

/** As {@link FileDoor}, for the pieces of which a class that watches fetches hundreds: without the database. */
@Singleton
class PieceDoor {

    private final PlayedItems items;
    private final SignedAddresses signed;
    private final BlobAnswers answers;

    @Inject
    PieceDoor(PlayedItems items, SignedAddresses signed, BlobAnswers answers) {
        this.items = items;
        this.signed = signed;
        this.answers = answers;
    }

    /**
     * @param headers of the request
     * @throws NotFound when there is no such item for whoever asks, or nothing of this name in it
     * @throws NotReady when nothing of it can be played now
     */
    FileAnswer answer(Piece piece, Actor actor, Function<String, @Nullable String> headers) {
        PlayedItem item = item(piece, actor);
        if (!item.watchable()) {
            throw new NotReady();
        }
        PlayedItem.File file = item.files().get(piece.rendition());
        if (file == null) {
            throw new NotFound(FileDoor.KIND);
        }
        boolean fixed = FileDoor.isFixed(file.blob(), piece.version());
        return FileAnswer.of(answers.content(file.blob()), file.isSound() ? "audio/mp4" : "video/mp4", fixed, headers);
    }

    private PlayedItem item(Piece piece, Actor actor) {
        String proof = piece.proof();
        return proof != null && signed.allows(proof, piece.item())
                ? items.get(piece.item())
                : items.get(piece.item(), actor);
    }
}
