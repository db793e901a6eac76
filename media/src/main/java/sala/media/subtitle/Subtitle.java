package sala.media.subtitle;

import java.util.UUID;
import sala.approval.Edit;
import sala.blob.Blob;

/**
 * The words of a recording in one language, or its chapters.
 *
 * @param language two letters
 * @param blob a WebVTT file of ours
 * @param cues how many there are
 * @param heard whether a program has heard them and nobody has read them over yet
 */
public record Subtitle(
        UUID id,
        UUID item,
        SubtitleKind kind,
        String language,
        Blob blob,
        int cues,
        boolean heard,
        long version,
        Edit changed) {

    /** The same as somebody saw it. */
    public Subtitle seenAs(long other) {
        return new Subtitle(id, item, kind, language, blob, cues, heard, other, changed);
    }

    /** The next version, with these words. */
    Subtitle with(Blob words, int count, boolean byProgram, Edit edit) {
        return new Subtitle(id, item, kind, language, words, count, byProgram, version + 1, edit);
    }
}
